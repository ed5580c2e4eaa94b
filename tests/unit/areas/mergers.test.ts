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
});
