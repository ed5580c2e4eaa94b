import type { MessageKey } from '#lib/i18n/messages.ts';
import type { IconName } from '#lib/ui/icons.ts';
import type { KeyCombination } from './key-combination.ts';

export type CommandGroup = 'picture' | 'view' | 'cell' | 'insert' | 'go';

/** Something the screen of a picture can do: in the palette, in the list of keys, and at the keys themselves. */
export interface Command {
  readonly id: string;
  readonly group: CommandGroup;
  readonly label: string;
  readonly icon: IconName;
  readonly keys?: readonly KeyCombination[];
  /** Why it can't be done now; undefined when it can. */
  readonly unavailable?: string | undefined;
  run(): void;
}

/** As the palette and the list of keys show them. */
export const groupOrder: readonly CommandGroup[] = ['picture', 'cell', 'insert', 'view', 'go'];

export const groupLabels: Readonly<Record<CommandGroup, MessageKey>> = {
  picture: 'editing.group.picture',
  view: 'editing.group.view',
  cell: 'editing.group.cell',
  insert: 'editing.group.insert',
  go: 'editing.group.go'
};
