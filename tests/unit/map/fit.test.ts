import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitTo } from '#lib/map/fit.ts';
import { createMapShapes } from '#lib/map/map-shapes.ts';
import { smallBoundaries } from './small-boundaries.ts';

const shapes = createMapShapes(smallBoundaries);

describe('the part of the map that is shown', () => {
  test('fits the areas with room around', () => {
    expect(fitTo(shapes, ['GM0001'], 120, 120, 10)).toEqual([0, 0, 120, 120]);
  });

  test('is the whole map without areas', () => {
    expect(fitTo(shapes, [], 270, 200, 0)).toEqual([10, 10, 270, 200]);
    expect(fitTo(shapes, ['GM9999'], 270, 200, 0)).toEqual([10, 10, 270, 200]);
  });

  test('moves aside for what floats over the map', () => {
    expect(fitTo(shapes, ['GM0001'], 200, 100, { top: 0, right: 100, bottom: 0, left: 0 })).toEqual([
      10, 10, 200, 100
    ]);
  });

  test('has the proportions of the frame and holds every area, whatever the frame', () => {
    fc.assert(
      fc.property(
        fc.subarray(['GM0001', 'GM0002', 'GM0003', 'GM0004'], { minLength: 1 }),
        fc.integer({ min: 120, max: 2000 }),
        fc.integer({ min: 120, max: 2000 }),
        fc.integer({ min: 0, max: 30 }),
        (codes, width, height, padding) => {
          const [x, y, w, h] = fitTo(shapes, codes, width, height, padding);
          expect(w / h).toBeCloseTo(width / height, 6);
          for (const code of codes) {
            const [left = 0, top = 0, across = 0, down = 0] = shapes.get(code)?.box ?? [];
            expect(left).toBeGreaterThanOrEqual(x - 1e-6);
            expect(top).toBeGreaterThanOrEqual(y - 1e-6);
            expect(left + across).toBeLessThanOrEqual(x + w + 1e-6);
            expect(top + down).toBeLessThanOrEqual(y + h + 1e-6);
          }
        }
      ),
      { seed: 2024 }
    );
  });
});
