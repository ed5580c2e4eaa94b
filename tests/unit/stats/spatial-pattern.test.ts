import { randomLcg } from 'd3';
import { describe, expect, test } from 'vitest';
import { moran, spatialPattern } from '#lib/stats/index.ts';

const side = 12;
const places = Array.from({ length: side * side }, (_, i) => [Math.floor(i / side), i % side] as const);
const neighbours = places.map(([row, column]) =>
  places.flatMap(([r, c], j) => (Math.abs(r - row) + Math.abs(c - column) === 1 ? [j] : []))
);

describe('a spatial pattern', () => {
  test('is found as a whole and in its place', () => {
    const areas = places.map(([row, column]) => ({
      count: 30 + ((row * 7 + column * 5) % 9) + (row < 4 && column < 4 ? 30 : 0),
      total: 1000
    }));
    const found = spatialPattern({ areas, neighbours, runs: 9999 }, randomLcg(2024));
    expect(found?.p).toBeCloseTo(0.0001, 12);
    expect(found?.index).toBeGreaterThan(0.5);
    const high = found?.local.flatMap(({ class: kind }, i) => (kind === 'hoog_hoog' ? [i] : []));
    expect(high?.length).toBeGreaterThanOrEqual(9);
  });

  test('is as sure as chance says where there is none', () => {
    const uniform = randomLcg(1);
    let sure = 0;
    for (let world = 0; world < 60; world++) {
      const areas = places.map(() => ({ count: Math.round(20 + 40 * uniform()), total: 1000 }));
      const found = spatialPattern({ areas, neighbours, runs: 99 }, uniform);
      sure += Number((found?.p ?? 1) <= 0.05);
    }
    expect(sure / 60).toBeLessThanOrEqual(0.1);
  });

  test('is nothing where rates differ no more than by chance', () => {
    const areas = places.map(() => ({ count: 30, total: 1000 }));
    expect(spatialPattern({ areas, neighbours }, randomLcg(1))).toBeNull();
  });
});

describe("Moran's I", () => {
  test('leaves an island out, but in the mean', () => {
    const found = moran([1, 3, 8], [[1], [0], []], 'row-standardised');
    expect(found?.local[2]).toBe(0);
    expect(found?.index).toBeCloseTo(((1 - 4) * (3 - 4)) / (26 / 3), 12);
  });

  test('is nothing where no area has neighbours, or all fractions are equal', () => {
    expect(moran([1, 2, 3], [[], [], []], 'binary')).toBeNull();
    expect(moran([0.1, 0.1, 0.1], [[1], [0], [1]], 'binary')).toBeNull();
  });
});
