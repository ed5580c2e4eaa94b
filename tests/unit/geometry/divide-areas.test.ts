import { describe, expect, test } from 'vitest';
import { buildBoundaries } from '#datasets/build/geometry/boundaries.ts';
import { readGemeenten } from '#datasets/reference/gemeenten.ts';
import { areaBoxes } from '#lib/geometry/area-boxes.ts';
import { divideAreas } from '#lib/geometry/divide-areas.ts';
import { mergeAreas } from '#lib/geometry/merge-areas.ts';
import { ringsOfAreas } from '#lib/geometry/mesh-rings.ts';
import { rasterise } from '#lib/geometry/raster.ts';
import { signedArea } from '#lib/geometry/ring.ts';
import { toSheet } from '#lib/geometry/sheet.ts';
import { createMapShapes } from '#lib/map/map-shapes.ts';

const { mesh } = createMapShapes(await buildBoundaries());
const gemeenten = readGemeenten();

/** Forty places in a spiral around every gemeente's own, many of them beyond its schematic border. */
const parts = gemeenten.flatMap(({ code, lon, lat }) =>
  Array.from({ length: 40 }, (_, i) => ({
    code: `${code}-${i}`,
    parent: code,
    point: toSheet(lon + 0.002 * i * Math.cos(2.4 * i), lat + 0.0012 * i * Math.sin(2.4 * i))
  }))
);
const places = {
  codes: parts.map(({ code }) => code),
  parents: parts.map(({ parent }) => parent),
  points: Float32Array.from(parts.flatMap(({ point }) => [...point]))
};
const buurten = divideAreas(mesh, places);

const view = { scale: 0.6, left: 0, top: 0 };
const [width, height] = [870, 996];

describe('areas divided among places', () => {
  test('give every place a piece with its centre inside, on its own', () => {
    expect(new Set(buurten.codes)).toEqual(new Set(places.codes));
    const rings = ringsOfAreas(buurten);
    const empty = rings.filter((own) => own.reduce((sum, ring) => sum + signedArea(ring), 0) < 0.05);
    expect(empty).toEqual([]);
    const { ids } = rasterise(buurten, { scale: 4, left: 500, top: 700 }, 1200, 1200);
    const wrong = buurten.codes.filter((_, place) => {
      const x = Math.floor(((buurten.centres[2 * place] ?? 0) - 500) * 4);
      const y = Math.floor(((buurten.centres[2 * place + 1] ?? 0) - 700) * 4);
      if (x < 2 || y < 2 || x > 1197 || y > 1197) return false;
      return [-1, 0, 1].every((dy) => [-1, 0, 1].every((dx) => ids[(y + dy) * 1200 + x + dx] !== place + 1));
    });
    expect(wrong).toEqual([]);
  });

  test('leave the borders of the areas where they were', () => {
    const merged = mergeAreas(buurten, (code) => code.split('-')[0] ?? null);
    const numbers = new Map(mesh.codes.map((code, place) => [code, place + 1]));
    const before = rasterise(mesh, view, width, height).ids;
    const after = rasterise(merged, view, width, height).ids;
    const named = after.map((id) => numbers.get(merged.codes[id - 1] ?? '') ?? 0);
    const different = named.reduce((count, id, pixel) => count + Number(id !== before[pixel]), 0);
    expect(different / named.length).toBeLessThan(1e-4);
  });

  test('have the same boxes together as the areas they divide', () => {
    const merged = mergeAreas(buurten, (code) => code.split('-')[0] ?? null);
    const boxes = new Map(merged.codes.map((code, place) => [code, areaBoxes(merged)[place]]));
    for (const [place, box] of areaBoxes(mesh).entries()) {
      const same = boxes.get(mesh.codes[place] ?? '') ?? [0, 0, 0, 0];
      for (const [side, value] of box.entries()) expect(same[side]).toBeCloseTo(value, 2);
    }
  });

  test('keep an area without places whole, and drop places of unknown areas', () => {
    const some = divideAreas(mesh, {
      codes: ['BU1', 'BU2'],
      parents: ['GM0014', 'GM9999'],
      points: new Float32Array(4)
    });
    expect(some.codes).toHaveLength(mesh.codes.length);
    expect(some.codes).toContain('BU1');
    expect(some.codes).not.toContain('BU2');
    expect(some.codes).toContain('GM0748');
  });
});
