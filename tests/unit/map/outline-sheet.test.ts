import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rasterEdges } from '#lib/geometry/raster-edges.ts';
import { createOutlineSheet } from '#lib/map/outline-sheet.ts';
import { paintOutline } from '#lib/map/paint-outline.ts';

const AREAS = 9;
const rasters = fc
  .record({ width: fc.integer({ min: 2, max: 14 }), height: fc.integer({ min: 1, max: 14 }) })
  .chain(({ width, height }) =>
    fc
      .uint16Array({ max: AREAS - 1, minLength: width * height, maxLength: width * height })
      .map((ids) => ({ width, height, ids }))
  )
  .map((raster) => ({ ...raster, edges: rasterEdges(raster) }));
const masks = fc.array(
  fc.uint8Array({ max: 1, minLength: AREAS, maxLength: AREAS }).map((mask) => mask.fill(0, 0, 1)),
  { minLength: 1, maxLength: 5 }
);
const paints = fc.record({
  line: fc.constant(-1),
  halo: fc.constantFrom(0, -2),
  thickness: fc.integer({ min: 1, max: 3 })
});

test('an outline that follows its mask is the outline of that mask, and says where it changed', () => {
  fc.assert(
    fc.property(rasters, masks, paints, (raster, steps, paint) => {
      const pixels = new Int32Array(raster.ids.length);
      const sheet = createOutlineSheet(raster, pixels);
      for (const mask of steps) {
        const before = pixels.slice();
        const parts = sheet.paint(mask, paint);
        const whole = new Int32Array(raster.ids.length);
        paintOutline(raster, raster.edges, mask, paint, whole);
        expect(pixels).toEqual(whole);
        for (const [at, pixel] of pixels.entries()) {
          const [x, y] = [at % raster.width, Math.floor(at / raster.width)];
          const isSaid = parts.some(
            ([left, top, across, down]) => x >= left && x < left + across && y >= top && y < top + down
          );
          if (!isSaid) expect(pixel).toBe(before[at]);
        }
      }
    })
  );
});

test('another paint is painted everywhere', () => {
  const raster = { width: 3, height: 1, ids: Uint16Array.of(0, 1, 0) };
  const pixels = new Int32Array(3);
  const sheet = createOutlineSheet({ ...raster, edges: rasterEdges(raster) }, pixels);
  const mask = Uint8Array.of(0, 1);
  sheet.paint(mask, { line: -1, halo: -2, thickness: 1 });
  expect([...pixels]).toEqual([-2, -1, -2]);
  expect(sheet.paint(mask, { line: -1, halo: -2, thickness: 1 })).toEqual([]);
  sheet.paint(mask, { line: -3, halo: 0, thickness: 1 });
  expect([...pixels]).toEqual([0, -3, 0]);
});
