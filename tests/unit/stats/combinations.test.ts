import { randomLcg } from 'd3';
import { describe, expect, test } from 'vitest';
import { combinations, overlapTest, permutedOverlap } from '#lib/stats/index.ts';

const flags = (count: number, from = 0, areas = 342) =>
  Array.from({ length: areas }, (_, i) => i >= from && i < from + count);
const oneStratum = Array.from({ length: 342 }, () => 'alle');

describe('patterns together', () => {
  test('agree between the exact test and permutation when there is one stratum', () => {
    const [first, second] = [flags(38), flags(41, 27)];
    const exact = overlapTest(342, 38, 41, 11);
    const permuted = permutedOverlap([first, second], oneStratum, randomLcg(2024), 20_000);
    expect(permuted.observed).toBe(exact.observed);
    expect(permuted.expected).toBeCloseTo(exact.expected, 10);
    expect(permuted.p).toBeGreaterThan(exact.p * 0.7);
    expect(permuted.p).toBeLessThan(exact.p * 1.4);
  });

  test('are no more than chance where only the kind of area makes them', () => {
    const strata = Array.from({ length: 200 }, (_, i) => (i < 40 ? 'stad' : 'land'));
    const uniform = randomLcg(3);
    const urban = () => strata.map((kind) => uniform() < (kind === 'stad' ? 0.7 : 0.05));
    const patterns = [urban(), urban(), urban()];
    expect(permutedOverlap(patterns, strata, uniform).p).toBeGreaterThan(0.05);
    expect(
      permutedOverlap(
        patterns,
        strata.map(() => 'alle'),
        uniform
      ).p
    ).toBeLessThan(0.01);
  });

  test('are all tested, and found where they were put', () => {
    const uniform = randomLcg(2024);
    const planted = flags(30);
    const noisy = () => planted.map((flag) => (flag ? uniform() < 0.9 : uniform() < 0.08));
    const loose = () => planted.map(() => uniform() < 0.1);
    const found = combinations(
      [
        { id: 'a', flags: noisy() },
        { id: 'b', flags: noisy() },
        { id: 'c', flags: noisy() },
        { id: 'd', flags: loose() }
      ],
      oneStratum,
      uniform
    );
    expect(found).toHaveLength(10);
    const pairs = found.filter(({ ids, adjusted }) => ids.length === 2 && adjusted < 0.01);
    expect(pairs.map(({ ids }) => ids.join('')).sort()).toEqual(['ab', 'ac', 'bc']);
    expect(found.find(({ ids }) => ids.join('') === 'abc')?.adjusted).toBeLessThan(0.01);
    for (const { p, adjusted } of found) expect(adjusted).toBeGreaterThanOrEqual(p);
  });

  test('are rarely found where there is nothing', () => {
    const uniform = randomLcg(5);
    let found = 0;
    for (let world = 0; world < 200; world++) {
      const [a, b] = [oneStratum.map(() => uniform() < 0.12), oneStratum.map(() => uniform() < 0.12)];
      found += Number(
        (combinations(
          [
            { id: 'a', flags: a },
            { id: 'b', flags: b }
          ],
          oneStratum,
          uniform
        )[0]?.p ?? 1) < 0.05
      );
    }
    expect(found / 200).toBeLessThanOrEqual(0.06);
  });
});
