import type { FigureClass } from './figure-class.ts';
import type { RankingData, RankingRow } from './ranking-data.ts';

const row = (
  area: string,
  name: string,
  estimate: readonly [value: number, low: number, high: number] | null,
  figureClass: FigureClass,
  rank: readonly [number, number] | null
): RankingRow => ({
  area,
  name,
  own: area === 'GM0748',
  value: estimate ? estimate[0] : null,
  interval: estimate && { low: estimate[1], high: estimate[2] },
  class: figureClass,
  rank: rank && { low: rank[0], high: rank[1] }
});

export const rankingExample: RankingData = {
  unit: 'per 10.000 inwoners',
  style: { decimals: 1, suffix: '' },
  comparison: { name: 'Nederland', value: 6.7 },
  showRank: true,
  rows: [
    row('GM1674', 'Roosendaal', [21.2, 18.0, 24.6], 'duidelijk_hoger', [1, 3]),
    row('GM0873', 'Woensdrecht', [19.1, 13.8, 25.8], 'duidelijk_hoger', [1, 7]),
    row('GM1655', 'Halderberge', [18.7, 14.2, 24.2], 'duidelijk_hoger', [1, 7]),
    row('GM0748', 'Bergen op Zoom', [16.9, 14.0, 20.2], 'duidelijk_hoger', [2, 8]),
    row('GM1695', 'Noord-Beveland', [16.3, 8.6, 27.8], 'hoger', [1, 18]),
    row('GM0826', 'Oosterhout', [11.9, 9.4, 15.0], 'duidelijk_hoger', [5, 33]),
    row('GM0824', 'Oisterwijk', [9.4, 6.6, 13.0], 'niet_anders', null),
    row('GM1959', 'Altena', [8.1, 6.2, 10.4], 'niet_anders', null),
    row('GM0798', 'Hilvarenbeek', [5.6, 2.8, 10.3], 'niet_anders', null),
    row('GM0744', 'Baarle-Nassau', null, 'te_weinig', null),
    row('GM0879', 'Zundert', null, 'geheim', null)
  ]
};
