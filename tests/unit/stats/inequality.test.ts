import { randomLcg } from 'd3';
import { describe, expect, test } from 'vitest';
import { gini, hhi, weightStability } from '#lib/stats/index.ts';

describe('Gini', () => {
  test('is 0 when all are equal, and all but 1/n when one has everything', () => {
    expect(gini([3, 3, 3])).toBeCloseTo(0, 12);
    expect(gini([0, 0, 0, 8])).toBeCloseTo(0.75, 12);
    expect(gini([1, 2, 3, 4])).toBeCloseTo(0.25, 12);
  });

  test('says nothing of nothing', () => {
    expect(gini([])).toBeNull();
    expect(gini([0, 0])).toBeNull();
    expect(gini([-1, 2])).toBeNull();
  });
});

describe('HHI', () => {
  test('says nothing where a part is less than nothing', () => {
    expect(hhi([1, 2, -1])).toBeNull();
    expect(hhi([4])).toEqual({ index: 1, normalised: 1 });
  });
});

describe('a composite score', () => {
  const scores = [
    [2, 1, 0, -1],
    [2, -1, 1, -2]
  ];

  test('keeps the place of an area that leads or trails on everything', () => {
    const [first, second, , last] = weightStability(scores, [0.5, 0.5], randomLcg(2024), 300);
    expect(first).toMatchObject({ score: 2, rank: 1, low: 1, high: 1 });
    expect(last).toMatchObject({ rank: 4, low: 4, high: 4 });
    expect(second).toMatchObject({ low: 2, high: 3 });
  });
});
