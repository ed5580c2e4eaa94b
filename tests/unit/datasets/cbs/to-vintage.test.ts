import { expect, test } from 'vitest';
import type { Fact } from '#datasets/cbs/facts.ts';
import { toVintage } from '#datasets/cbs/to-vintage.ts';
import { readHerindelingen } from '#datasets/reference/herindelingen.ts';

const herindelingen = readHerindelingen();
const fact = (area: string, period: string, measure: string, value: number | null): Fact => ({
  area,
  period,
  measure,
  value,
  mark: value === null ? 'onbekend' : '',
  source: 'een tabel'
});
const moved = (facts: readonly Fact[]) =>
  toVintage(facts, (measure) => measure === 'inwoners', herindelingen, '2024').map(
    ({ area, measure, value, mark }) => [area, measure, value, mark]
  );

test('counts of gemeenten that merged are added up', () => {
  expect(moved([fact('GM0439', '2021', 'inwoners', 80), fact('GM0370', '2021', 'inwoners', 10)])).toEqual([
    ['GM0439', 'inwoners', 90, '']
  ]);
});

test('means of gemeenten that merged are a gap with its reason', () => {
  expect(moved([fact('GM0439', '2021', 'inkomen', 30), fact('GM0370', '2021', 'inkomen', 40)])).toEqual([
    ['GM0439', 'inkomen', null, 'bestaat_niet']
  ]);
});

test('a member that is missing from the file leaves a gap, not a partial sum', () => {
  expect(moved([fact('GM0370', '2021', 'inwoners', 10)])).toEqual([
    ['GM0439', 'inwoners', null, 'bestaat_niet']
  ]);
});

test('a member whose number is unknown leaves the sum unknown', () => {
  expect(moved([fact('GM0439', '2021', 'inwoners', 80), fact('GM0370', '2021', 'inwoners', null)])).toEqual([
    ['GM0439', 'inwoners', null, 'onbekend']
  ]);
});

test('a gemeente that was founded by the merger needs its predecessors only', () => {
  expect(moved([fact('GM0241', '2015', 'inwoners', 34)])).toEqual([['GM1945', 'inwoners', 34, '']]);
});

test('a split without a published share is a series break', () => {
  const rows = moved([
    fact('GM0788', '2020', 'inwoners', 14),
    fact('GM0757', '2020', 'inwoners', 30),
    fact('GM0855', '2020', 'inwoners', 220)
  ]);
  expect(rows).toContainEqual(['GM0757', 'inwoners', null, 'bestaat_niet']);
  expect(rows).toContainEqual(['GM0855', 'inwoners', null, 'bestaat_niet']);
});

test('a table without former codes is in the present division and stays as it is', () => {
  expect(moved([fact('GM0439', '2021', 'inwoners', 90)])).toEqual([['GM0439', 'inwoners', 90, '']]);
});

test('figures after the change are left alone', () => {
  expect(moved([fact('GM0439', '2023', 'inwoners', 95)])).toEqual([['GM0439', 'inwoners', 95, '']]);
});
