import type { FigureClass } from './figure-class.ts';
import type { SpineData, SpineRow } from './spine-data.ts';

type Line = readonly [
  label: string,
  group: string,
  suffix: '' | '%',
  decimals: number,
  reference: number,
  spread: readonly [p5: number, p25: number, p75: number, p95: number],
  estimate: readonly [value: number, low: number, high: number],
  verdict: FigureClass
];

const lines: readonly Line[] = [
  [
    'Drugshandel en -productie',
    'drugs',
    '',
    1,
    6.7,
    [2.9, 5.3, 8.4, 12.6],
    [10.7, 10.2, 11.2],
    'duidelijk_hoger'
  ],
  ['Drugsafval, dumpingen', 'drugs', '', 1, 1.6, [0.0, 0.9, 2.2, 4.4], [2.9, 2.1, 3.8], 'hoger'],
  ['Hennepkwekerijen', 'drugs', '', 1, 11.2, [4.0, 8.3, 14.0, 21.5], [14.6, 12.8, 16.6], 'hoger'],
  ['Winkelleegstand', 'vastgoed', '%', 1, 6.5, [3.1, 5.2, 7.6, 11.0], [6.8, 6.4, 7.3], 'niet_anders'],
  ['Leegstand bedrijfspanden', 'vastgoed', '%', 1, 5.3, [3.0, 4.4, 6.0, 8.2], [5.9, 5.5, 6.3], 'hoger'],
  ['Snelle doorverkoop woningen', 'vastgoed', '%', 1, 2.3, [0.9, 1.7, 2.9, 4.1], [1.9, 1.7, 2.1], 'lager'],
  [
    'Autohandel en -verhuur',
    'branches',
    '',
    2,
    1.0,
    [0.6, 0.86, 1.14, 1.45],
    [1.31, 1.24, 1.38],
    'duidelijk_hoger'
  ],
  [
    'Schoonheid en kappers',
    'branches',
    '',
    2,
    1.0,
    [0.71, 0.9, 1.09, 1.33],
    [1.02, 0.97, 1.07],
    'niet_anders'
  ],
  [
    'Eet- en drinkgelegenheden',
    'branches',
    '',
    2,
    1.0,
    [0.77, 0.95, 1.07, 1.28],
    [0.91, 0.88, 0.94],
    'duidelijk_lager'
  ]
];

const tested = lines.map(
  ([label, group, suffix, decimals, reference, spread, estimate, figureClass]): SpineRow => {
    const [p5, p25, p75, p95] = spread;
    const [value, low, high] = estimate;
    return {
      id: label,
      label,
      group,
      style: { suffix, decimals },
      reference,
      spread: { p5, p25, p75, p95 },
      value,
      interval: { low, high },
      class: figureClass,
      reason: null
    };
  }
);

export const spineExample: SpineData = {
  area: 'RIEC Zeeland West-Brabant',
  comparison: 'Nederland',
  rows: [
    ...tested,
    {
      id: 'prostitutie',
      label: 'Prostitutiebedrijven',
      group: 'overig',
      style: { suffix: '', decimals: 1 },
      reference: 0.4,
      spread: null,
      value: null,
      interval: null,
      class: 'te_weinig',
      reason: 'te weinig waarnemingen'
    }
  ]
};
