import { expect, test } from 'vitest';
import { standingOut, type StandingOut } from '#lib/explorer/standing-out.ts';
import type { Assessment } from '#lib/indicators/assessment.ts';

const assessed = (
  indicator: string,
  p: number | null,
  value = 12,
  than = 10,
  area = 'GM0001'
): Assessment => ({
  indicator,
  area,
  period: '2024',
  value,
  numerator: null,
  denominator: null,
  interval: null,
  comparison: { area: 'NL01', value: than },
  class: 'niet_anders',
  noVerdict: p === null ? 'geen_toets' : null,
  members: { known: 1, total: 1, missing: [] },
  partial: null,
  origin: 'gepubliceerd',
  mark: '',
  dispersion: null,
  limits: null,
  p
});

const names = ({ found }: StandingOut) => found.map(({ indicator }) => indicator);

test('what is least likely by chance comes first, and what chance explains is left out', () => {
  const found = standingOut([
    assessed('zomaar', 0.4),
    assessed('afval', 1e-6),
    assessed('ongetoetst', null),
    assessed('hennep', 1e-9)
  ]);
  expect(names(found)).toEqual(['hennep', 'afval']);
  expect(found.compared).toBe(3);
});

test('a p under 0.05 is not enough where many were looked at', () => {
  const others = Array.from({ length: 19 }, (_, i) => assessed(`i${i}`, 0.5 + i / 40));
  expect(names(standingOut([assessed('een', 0.04)]))).toEqual(['een']);
  expect(names(standingOut([assessed('een', 0.04), ...others]))).toEqual([]);
});

test('equal chances go by how far the value is from the comparison, up or down', () => {
  const found = standingOut([assessed('veel', 0, 20), assessed('weinig', 0, 2), assessed('meer', 0, 11)]);
  expect(names(found)).toEqual(['weinig', 'veel', 'meer']);
});

test('an indicator that stands out in several areas is there once, with the area where it does most', () => {
  const found = standingOut([
    assessed('afval', 1e-4, 12, 10, 'RIEC_MN'),
    assessed('afval', 1e-9, 40, 10, 'RIEC_ZWB'),
    assessed('hennep', 1e-6, 20, 10, 'RIEC_LB')
  ]);
  expect(found.found).toEqual([
    { indicator: 'afval', area: 'RIEC_ZWB' },
    { indicator: 'hennep', area: 'RIEC_LB' }
  ]);
});
