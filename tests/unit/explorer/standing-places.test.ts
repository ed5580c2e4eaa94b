import { expect, test } from 'vitest';
import { standingPlaces } from '#lib/explorer/standing-places.ts';
import type { Assessment } from '#lib/indicators/assessment.ts';

const row = (indicator: string, area: string, value: number) => ({
  assessment: {
    indicator,
    area,
    value,
    comparison: { area: 'NL01', value: 10 },
    class: value > 10 ? 'duidelijk_hoger' : 'duidelijk_lager',
    noVerdict: null
  } as unknown as Assessment,
  p: 0,
  adjustedWithin: 0,
  adjusted: 0
});

test('gemeenten that stand out on one indicator are found together, the largest group first', () => {
  const figures = [
    row('afval', 'GM0001', 90),
    row('parken', 'GM0002', 80),
    row('parken', 'GM0003', 70),
    row('afval', 'GM0004', 1),
    row('zomaar', 'GM0005', 11)
  ];
  expect(standingPlaces({ figures, found: 4, compared: 200 })).toEqual({
    found: [
      { indicator: 'parken', areas: ['GM0002', 'GM0003'], outcome: 'duidelijk_hoger' },
      { indicator: 'afval', areas: ['GM0001'], outcome: 'duidelijk_hoger' },
      { indicator: 'afval', areas: ['GM0004'], outcome: 'duidelijk_lager' }
    ],
    compared: 200
  });
});
