import { Delaunay } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rasterise } from '#lib/geometry/raster.ts';
import { mergeAreas } from '#lib/geometry/merge-areas.ts';
import { createMapShapes } from '#lib/map/map-shapes.ts';
import { smallBoundaries } from '../map/small-boundaries.ts';
import { voronoiMesh } from './voronoi-mesh.ts';

const { mesh } = createMapShapes(smallBoundaries);
const rows = (ids: Uint16Array, width: number): string[] =>
  Array.from({ length: ids.length / width }, (_, row) =>
    ids.subarray(row * width, (row + 1) * width).join('')
  );

describe('a raster of areas', () => {
  test('has in every pixel the area that its middle lies in, and 0 in the sea', () => {
    const { ids } = rasterise(mesh, { scale: 0.05, left: -15, top: -15 }, 15, 11);
    expect(rows(ids, 15)).toEqual([
      '000000000000000',
      '011111222220000',
      '011111222220000',
      '011111222220022',
      '011111222220022',
      '011111222220000',
      '033333444440000',
      '033333444440000',
      '033333444440000',
      '033333444440000',
      '033333444440000'
    ]);
  });

  test('shows any part of the map, also beyond its edges', () => {
    const { ids } = rasterise(mesh, { scale: 0.1, left: 90, top: 90 }, 4, 4);
    expect(rows(ids, 4)).toEqual(['1122', '1122', '3344', '3344']);
    expect(rasterise(mesh, { scale: 1, left: 1000, top: 0 }, 3, 3).ids.some((id) => id !== 0)).toBe(false);
  });

  test('of merged areas has their parent in every pixel', () => {
    const merged = mergeAreas(mesh, (code) => (code === 'GM0003' ? null : 'land'));
    const { ids } = rasterise(merged, { scale: 0.1, left: 90, top: 90 }, 4, 4);
    expect(rows(ids, 4)).toEqual(['1111', '1111', '0011', '0011']);
  });

  test('agrees with the nearest point in a map of cells, wherever it is looked at', () => {
    const coordinate = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 40, selector: String }),
        fc.double({ min: 0.2, max: 9, noNaN: true }),
        fc.double({ min: -20, max: 60, noNaN: true }),
        fc.double({ min: -20, max: 60, noNaN: true }),
        (points, scale, left, top) => {
          const cells = voronoiMesh(points.map(([x, y]): [number, number] => [x, y]));
          const [width, height] = [40, 30];
          const { ids } = rasterise(cells, { scale, left, top }, width, height);
          const places = cells.codes.map(
            (_, place) => [cells.centres[2 * place] ?? 0, cells.centres[2 * place + 1] ?? 0] as const
          );
          const delaunay = Delaunay.from(places.map(([x, y]) => [x, y]));
          const wrong = ids.filter((id, pixel) => {
            const x = left + ((pixel % width) + 0.5) / scale;
            const y = top + (Math.floor(pixel / width) + 0.5) / scale;
            const own = places[id - 1];
            const near = places[delaunay.find(x, y)];
            const blur = 0.02 + 0.03 / scale;
            if (!own || !near) return [x, y].every((at) => at > blur && at < 60 - blur);
            const margin = Math.hypot(own[0] - x, own[1] - y) - Math.hypot(near[0] - x, near[1] - y);
            return margin > blur;
          });
          expect(wrong).toHaveLength(0);
        }
      )
    );
  });
});
