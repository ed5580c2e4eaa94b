import type { Indicator } from '../../src/lib/indicators/definition.ts';
import type { DemoIndicator } from './demo-indicator.ts';
import { branches } from './indicators/branches.ts';
import { drugs } from './indicators/drugs.ts';
import { gebiedEnInkomen } from './indicators/gebied-en-inkomen.ts';
import { leefbaarheid } from './indicators/leefbaarheid.ts';
import { vakantieparken } from './indicators/vakantieparken.ts';
import { vastgoed } from './indicators/vastgoed.ts';
import { veiligheidEnVeroordelingen } from './indicators/veiligheid-en-veroordelingen.ts';
import { weerbaarBestuur } from './indicators/weerbaar-bestuur.ts';
import { wonen } from './indicators/wonen.ts';

export const indicators: readonly DemoIndicator[] = [
  ...drugs,
  ...vastgoed,
  ...branches,
  ...gebiedEnInkomen,
  ...veiligheidEnVeroordelingen,
  ...wonen,
  ...vakantieparken,
  ...weerbaarBestuur,
  ...leefbaarheid
];

/** Catalogue entry: says that the figures are made up, and who publishes the real ones. */
export function toIndicator(
  { naarModelVan, model, ...rest }: DemoIndicator,
  years: readonly number[],
  provincies: boolean
): Indicator {
  const inside = { gemeente: [], wijk: ['wijk'], buurt: ['wijk', 'buurt'] } as const;
  return {
    ...rest,
    bron: `Fictief, naar model van: ${naarModelVan}`,
    licentie: 'CC0 1.0',
    niveaus: [
      'land',
      ...(provincies ? (['provincie'] as const) : []),
      'riec',
      'gemeente',
      ...inside[model.finest]
    ],
    perioden: model.years.filter((year) => years.includes(year)).map(String)
  };
}
