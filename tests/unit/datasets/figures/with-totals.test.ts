import { expect, test } from 'vitest';
import type { Figure } from '../../../../datasets/figures/read-figures.ts';
import { withTotals } from '../../../../datasets/figures/with-totals.ts';
import { readGemeenten } from '../../../../datasets/reference/gemeenten.ts';

const figure = (gebied: string, teller: number | null, more: Partial<Figure> = {}): Figure => ({
  gebied,
  periode: '2024',
  indicator: 'proef',
  teller,
  noemer: 100,
  markering: '',
  ...more
});
const everyone = readGemeenten().map(({ code }, index) => figure(code, index));
const totalOf = (figures: readonly Figure[], gebied: string) =>
  withTotals(figures).filter((one) => one.gebied === gebied);

test('totals are sums over the gemeenten of an area, per period', () => {
  const [land, ...more] = totalOf(everyone, 'NL01');
  expect(more).toEqual([]);
  expect(land).toEqual(figure('NL01', (341 * 342) / 2, { noemer: 34_200 }));
  expect(
    totalOf([...everyone, ...everyone.map((one) => ({ ...one, periode: '2023' }))], 'PV31')
  ).toHaveLength(2);
});

test('an area with a missing or hidden gemeente has no total', () => {
  const limburg = readGemeenten().filter(({ riec }) => riec === 'RIEC_LB');
  expect(limburg.length).toBeGreaterThan(10);
  const hole = everyone.map((one) =>
    one.gebied === limburg[0]?.code ? { ...one, teller: null, markering: 'geheim' as const } : one
  );
  expect(totalOf(hole, 'RIEC_LB')).toEqual([]);
  expect(totalOf(everyone.slice(1), 'NL01')).toEqual([]);
  expect(totalOf(hole, 'PV21')).toHaveLength(1);
});

test('a total that the file gives itself is kept', () => {
  const own = figure('NL01', 7);
  expect(totalOf([...everyone, own], 'NL01')).toEqual([own]);
});
