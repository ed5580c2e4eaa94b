import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toTicks } from '#lib/charts/ticks.ts';

describe('ticks', () => {
  test('are round and start at zero', () => {
    expect(toTicks(0, 11.5, 4)).toEqual({ values: [0, 5, 10], decimals: 0 });
    expect(toTicks(0, 1.5, 4)).toEqual({ values: [0, 0.5, 1, 1.5], decimals: 1 });
    expect(toTicks(0, 40, 4)).toEqual({ values: [0, 10, 20, 30, 40], decimals: 0 });
  });

  test('start below zero only where the values do', () => {
    expect(toTicks(-8, 12, 4).values).toEqual([-5, 0, 5, 10]);
  });

  test('are never more than asked, never outside the range, and rise evenly', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 0, noNaN: true }),
        fc.double({ min: 0.01, max: 1e7, noNaN: true }),
        (low, high) => {
          const { values } = toTicks(low, high, 4);
          expect(values.length).toBeGreaterThan(0);
          expect(values.length).toBeLessThanOrEqual(5);
          expect(Math.min(...values)).toBeGreaterThanOrEqual(low - 1e-6);
          expect(Math.max(...values)).toBeLessThanOrEqual(high * (1 + 1e-9));
        }
      ),
      { seed: 2024 }
    );
  });
});
