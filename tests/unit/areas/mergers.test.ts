import { describe, expect, test } from 'vitest';
import { readGemeenten } from '#datasets/reference/gemeenten.ts';
import { readHerindelingen } from '#datasets/reference/herindelingen.ts';
import { applyMergers, successors } from '#lib/areas/mergers.ts';
import type { Merger } from '#lib/areas/mergers.ts';

const mergers: readonly Merger[] = readHerindelingen().map((one) => ({
  datum: one.datum,
  oude_code: one.oudeCode,
  nieuwe_code: one.nieuweCode,
  soort: one.soort,
  aandeel: one.aandeel
}));
const today = readGemeenten().map(({ code }) => code);

/** CBS hands out numbers in order: a successor from 1940 on was a new code, a lower one existed already. */
const firstNewNumber = 1940;

/** Codes of 2015: those of today and those that ended since, without those that came to be since. */
function codesOf2015(): string[] {
  const since = mergers.filter(({ datum, soort }) => datum > '2015-01-01' && soort !== 'gepland');
  const born = new Set(
    since.map(({ nieuwe_code }) => nieuwe_code).filter((code) => Number(code.slice(2)) >= firstNewNumber)
  );
  const codes = new Set([...today, ...since.map(({ oude_code }) => oude_code)]);
  return [...codes].filter((code) => !born.has(code)).sort();
}

describe('municipal mergers', () => {
  const start = codesOf2015();

  test('begin with the 393 codes of 2015', () => {
    expect(start).toHaveLength(393);
  });

  test.each([
    ['2019-01-01', 355],
    ['2022-01-01', 345],
    ['2023-01-01', 342]
  ])('give on %s exactly %i codes', (until, count) => {
    expect(applyMergers(start, mergers, { from: '2015-01-01', until })).toHaveLength(count);
  });

  test('lead to exactly the codes of today, and leave out what is only planned', () => {
    expect(applyMergers(start, mergers, { from: '2015-01-01', until: '2099-01-01' })).toEqual(
      today.toSorted()
    );
  });

  test('may be applied in one step or in two', () => {
    const half = applyMergers(start, mergers, { from: '2015-01-01', until: '2019-01-01' });
    expect(applyMergers(half, mergers, { from: '2019-01-01', until: '2023-01-01' })).toEqual(
      today.toSorted()
    );
  });

  test('are followed through chains', () => {
    const range = { from: '2014-01-01', until: '2023-01-01' };
    expect(successors('GM0265', mergers, range)).toEqual([{ code: 'GM1945', aandeel: 1 }]);
    expect(successors('GM1921', mergers, range)).toEqual([{ code: 'GM1940', aandeel: 1 }]);
    expect(successors('GM0748', mergers, range)).toEqual([{ code: 'GM0748', aandeel: 1 }]);
  });

  test('leave the share of a split open when none was published', () => {
    const parts = successors('GM1671', mergers, { from: '2014-01-01', until: '2015-01-01' });
    expect(parts).toEqual([
      { code: 'GM0796', aandeel: null },
      { code: 'GM0828', aandeel: null }
    ]);
  });

  const split = (datum: string, oude_code: string, shares: Readonly<Record<string, number | null>>) =>
    Object.entries(shares).map(([nieuwe_code, aandeel]): Merger => ({
      datum,
      oude_code,
      nieuwe_code,
      soort: 'splitsing',
      aandeel
    }));
  const range = { from: '2014-01-01', until: '2024-01-01' };

  test('give every successor of a split its published share, and the shares add up to one', () => {
    const list = split('2018-01-01', 'GM0001', { GM0002: 0.25, GM0003: 0.6, GM0004: 0.15 });
    const parts = successors('GM0001', list, range);
    expect(parts).toEqual([
      { code: 'GM0002', aandeel: 0.25 },
      { code: 'GM0003', aandeel: 0.6 },
      { code: 'GM0004', aandeel: 0.15 }
    ]);
    expect(parts.reduce((sum, { aandeel }) => sum + (aandeel ?? NaN), 0)).toBeCloseTo(1, 12);
    expect(applyMergers(['GM0001'], list, range)).toEqual(['GM0002', 'GM0003', 'GM0004']);
  });

  test('multiply published shares along a chain, and leave only the branch without one open', () => {
    const list = [
      ...split('2016-01-01', 'GM0001', { GM0002: 0.4, GM0003: 0.6 }),
      ...split('2018-01-01', 'GM0002', { GM0005: 0.5, GM0006: 0.5 }),
      ...split('2019-01-01', 'GM0003', { GM0007: null, GM0008: null }),
      ...split('2020-01-01', 'GM0005', { GM0009: null })
    ];
    expect(successors('GM0001', list, range)).toEqual([
      { code: 'GM0009', aandeel: 0.2 },
      { code: 'GM0006', aandeel: 0.2 },
      { code: 'GM0007', aandeel: null },
      { code: 'GM0008', aandeel: null }
    ]);
  });
});
