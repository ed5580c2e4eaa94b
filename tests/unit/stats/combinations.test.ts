import { randomLcg } from 'd3';
import { describe, expect, test } from 'vitest';
import { combinations, overlapTest, stratifiedOverlap } from '#lib/stats/index.ts';
import { shuffle } from '#lib/stats/shuffle.ts';

const flags = (count: number, from = 0, areas = 342) =>
  Array.from({ length: areas }, (_, i) => i >= from && i < from + count);
const oneStratum = Array.from({ length: 342 }, () => 'alle');

/** The permutation test itself: patterns dealt out again among the areas of each stratum. */
function permuted(
  patterns: readonly boolean[][],
  strata: readonly string[],
  uniform: () => number,
  runs: number
) {
  const together = (dealt: readonly (readonly number[])[]) =>
    strata.reduce((sum, _, i) => sum + Number(dealt.every((pattern) => pattern[i] === 1)), 0);
  const observed = together(patterns.map((pattern) => pattern.map(Number)));
  const kinds = [...new Set(strata)].map((kind) => strata.flatMap((one, i) => (one === kind ? [i] : [])));
  let atLeast = 0;
  for (let run = 0; run < runs; run++) {
    const dealt = patterns.map((pattern) => {
      const again = pattern.map(Number);
      for (const members of kinds) {
        const inside = members.map((i) => again[i] ?? 0);
        shuffle(inside, uniform);
        members.forEach((i, place) => (again[i] = inside[place] ?? 0));
      }
      return again;
    });
    if (together(dealt) >= observed) atLeast += 1;
  }
  return atLeast / runs;
}

describe('patterns together', () => {
  test('are tested by Fisher when there are two, and one kind of area', () => {
    const exact = overlapTest(342, 38, 41, 11);
    const found = stratifiedOverlap([flags(38), flags(41, 27)], oneStratum);
    expect(found.observed).toBe(exact.observed);
    expect(found.expected).toBeCloseTo(exact.expected, 10);
    expect(found.p).toBeCloseTo(exact.p, 12);
  });

  test.each([2, 3, 4, 5])('have the p of a permutation test when there are %i', (count) => {
    const uniform = randomLcg(count);
    const strata = Array.from({ length: 60 }, (_, i) => String(i % 5));
    const core = strata.map(() => uniform() < 0.3);
    const patterns = Array.from({ length: count }, () => core.map((flag) => uniform() < (flag ? 0.6 : 0.4)));
    const { p } = stratifiedOverlap(patterns, strata);
    const runs = 4000;
    const error = Math.sqrt((p * (1 - p)) / runs);
    expect(Math.abs(permuted(patterns, strata, uniform, runs) - p)).toBeLessThan(4 * error + 1 / runs);
  });

  test('are no more than chance where only the kind of area makes them', () => {
    const strata = Array.from({ length: 200 }, (_, i) => (i < 40 ? 'stad' : 'land'));
    const uniform = randomLcg(3);
    const urban = () => strata.map((kind) => uniform() < (kind === 'stad' ? 0.7 : 0.05));
    const patterns = [urban(), urban(), urban()];
    expect(stratifiedOverlap(patterns, strata).p).toBeGreaterThan(0.05);
    const together = strata.map(() => 'alle');
    expect(stratifiedOverlap(patterns, together).p).toBeLessThan(0.01);
  });

  test('are certain of nothing where a pattern is nowhere, or there are no areas', () => {
    expect(stratifiedOverlap([flags(0), flags(20)], oneStratum)).toEqual({ observed: 0, expected: 0, p: 1 });
    expect(stratifiedOverlap([[], []], [])).toEqual({ observed: 0, expected: 0, p: 1 });
    const everywhere = flags(342);
    expect(stratifiedOverlap([everywhere, everywhere], oneStratum).p).toBeCloseTo(1, 12);
  });

  test('are all tested, up to all five at once, and found where they were put', () => {
    const uniform = randomLcg(2024);
    const planted = flags(30);
    const noisy = () => planted.map((flag) => (flag ? uniform() < 0.9 : uniform() < 0.08));
    const loose = () => planted.map(() => uniform() < 0.1);
    const patterns = ['a', 'b', 'c', 'd'].map((id) => ({ id, flags: noisy() }));
    const found = combinations({
      patterns: [...patterns, { id: 'e', flags: loose() }],
      strata: oneStratum
    });
    expect(found).toHaveLength(26);
    const named = (size: number) =>
      found
        .filter(({ ids, adjusted }) => ids.length === size && adjusted < 0.001)
        .map(({ ids }) => ids.join(''))
        .sort();
    expect(named(2)).toEqual(['ab', 'ac', 'ad', 'bc', 'bd', 'cd']);
    expect(named(4)).toContain('abcd');
    for (const { p, adjusted } of found) expect(adjusted).toBeGreaterThanOrEqual(p);
  });

  test('are rarely found where there is nothing', () => {
    const uniform = randomLcg(5);
    let found = 0;
    for (let world = 0; world < 200; world++) {
      const patterns = ['a', 'b', 'c', 'd'].map((id) => ({
        id,
        flags: oneStratum.map(() => uniform() < 0.12)
      }));
      found += Number((combinations({ patterns, strata: oneStratum })[0]?.adjusted ?? 1) < 0.05);
    }
    expect(found / 200).toBeLessThanOrEqual(0.05);
  });
});
