import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { mapClasses } from '#lib/stats/index.ts';
import { classAmong } from '#lib/stats/map-classes.ts';

const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 60 });

describe('map classes', () => {
  test.each(['quantile', 'natural', 'equal'] as const)('by %s rise and hold all values', (kind) => {
    fc.assert(
      fc.property(values, fc.integer({ min: 2, max: 7 }), (all, classes) => {
        const bounds = mapClasses[kind](all, classes);
        expect(bounds.length).toBeLessThanOrEqual(classes);
        expect([...bounds].sort((a, b) => a - b)).toEqual(bounds);
        expect(bounds.at(-1)).toBe(Math.max(...all));
      }),
      { seed: 2024, numRuns: 60 }
    );
  });

  test('by quantile hold as many each', () => {
    expect(
      mapClasses.quantile(
        Array.from({ length: 51 }, (_, i) => i),
        5
      )
    ).toEqual([10, 20, 30, 40, 50]);
  });

  test('by natural breaks keep what lies together', () => {
    expect(mapClasses.natural([1, 2, 3, 20, 21, 90], 3)).toEqual([3, 21, 90]);
  });

  test('to both sides of a comparison are as far up as down', () => {
    expect(mapClasses.diverging([2, 7, 9], 4, 5)).toEqual([3, 5, 7, 9]);
  });

  test('are fewer when values are, and none without values', () => {
    expect(mapClasses.natural([4, 4, 4], 5)).toEqual([4]);
    expect(mapClasses.equal([], 5)).toEqual([]);
    expect(mapClasses.quantile([], 5)).toEqual([]);
  });

  test('take a value on a bound under it', () => {
    expect([0, 3, 3.1, 21, 500].map((value) => classAmong(value, [3, 21, 90]))).toEqual([0, 0, 1, 1, 2]);
  });
});
