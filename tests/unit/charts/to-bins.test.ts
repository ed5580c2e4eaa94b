import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toBins } from '#lib/charts/to-bins.ts';

describe('bins of a column', () => {
  test('count every finite value once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.double({ min: -1e300, max: 1e300 }), fc.constant(Number.POSITIVE_INFINITY))),
        (values) => {
          const finite = values.filter(Number.isFinite).length;
          expect(toBins(values, 10).bins.reduce((a, b) => a + b, 0)).toBe(finite);
        }
      ),
      { seed: 2024 }
    );
  });

  test('have equal widths, with the highest value in the last', () => {
    expect(toBins([0, 1, 2, 3, 4], 2)).toEqual({ bins: [2, 3], low: 0, high: 4 });
  });

  test('are one bin when all values are the same', () => {
    expect(toBins([2024, 2024], 10)).toEqual({ bins: [2], low: 2024, high: 2024 });
  });

  test('are none without values', () => {
    expect(toBins([Number.NaN], 10)).toEqual({ bins: [], low: 0, high: 0 });
  });
});
