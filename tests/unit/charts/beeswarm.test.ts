import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beeswarm } from '#lib/charts/beeswarm.ts';

const positions = fc.array(fc.double({ min: 0, max: 400, noNaN: true }), { maxLength: 120 });

describe('a beeswarm', () => {
  test('keeps lonely dots on the line', () => {
    expect(beeswarm([10, 50, 90], 2.4, 60)).toEqual([0, 0, 0]);
  });

  test('keeps dots apart where there is room', () => {
    fc.assert(
      fc.property(positions, (xs) => {
        const ys = beeswarm(xs, 2.4, 10_000);
        for (let i = 0; i < xs.length; i += 1) {
          for (let j = 0; j < i; j += 1) {
            const apart = Math.hypot((xs[i] ?? 0) - (xs[j] ?? 0), (ys[i] ?? 0) - (ys[j] ?? 0));
            expect(apart).toBeGreaterThanOrEqual(4.8 - 1e-3);
          }
        }
      }),
      { seed: 2024, numRuns: 50 }
    );
  });

  test('stays inside its frame, however many dots', () => {
    fc.assert(
      fc.property(positions, (xs) => {
        const ys = beeswarm([...xs, ...xs, ...xs], 2.4, 40);
        expect(Math.max(0, ...ys.map(Math.abs))).toBeLessThanOrEqual(40 - 2.4 + 1e-9);
      }),
      { seed: 2024, numRuns: 50 }
    );
  });

  test('is the same every time, in the order of the input', () => {
    expect(beeswarm([5, 5, 5], 2, 60)).toEqual([0, -4, 4]);
  });
});
