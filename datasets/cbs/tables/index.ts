import { geregistreerdeMisdrijven } from './geregistreerde-misdrijven.ts';
import { kerncijfersWijkenEnBuurten } from './kerncijfers-wijken-en-buurten.ts';
import { laagInkomen } from './laag-inkomen.ts';
import { regionaleKerncijfers } from './regionale-kerncijfers.ts';
import type { TableRule } from './table-rule.ts';

/** StatLine tables that the project knows. Add one with a file here and a line in this list. */
export const tableRules: readonly TableRule[] = [
  kerncijfersWijkenEnBuurten,
  regionaleKerncijfers,
  geregistreerdeMisdrijven,
  laagInkomen
];
