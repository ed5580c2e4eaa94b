import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import polygonClipping, { type Polygon as ClipPolygon } from 'polygon-clipping';
import { feature, neighbors } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { buildBoundaries, frame, loadGrid } from '#datasets/build/geometry/boundaries.ts';
import { WATER } from '#datasets/build/geometry/label-grid.ts';
import { toPlane } from '#lib/geometry/plane.ts';
import { squaresInside } from '#datasets/build/geometry/raster.ts';
import { readGemeenten } from '#datasets/reference/gemeenten.ts';

const boundaries = await buildBoundaries();
const topology = boundaries.topology as Topology<{ gemeenten: GeometryCollection }>;
const shapes = feature(topology, topology.objects.gemeenten).features.map(({ id, geometry }) => ({
  id: String(id),
  pieces: pieces(geometry as Polygon | MultiPolygon)
}));
const codes = readGemeenten()
  .map(({ code }) => code)
  .sort();

function pieces(geometry: Polygon | MultiPolygon): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

function area(rings: readonly (readonly Position[])[]): number {
  return rings.reduce((sum, ring) => {
    let doubled = 0;
    for (const [i, [x = 0, y = 0]] of ring.entries()) {
      const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
      doubled += x * nextY - nextX * y;
    }
    return sum + doubled / 2;
  }, 0);
}

test('every gemeente has a shape and a tile of its own', () => {
  expect(shapes.map(({ id }) => id).sort()).toEqual(codes);
  expect(Object.keys(boundaries.tiles).sort()).toEqual(codes);
  expect(new Set(Object.values(boundaries.tiles).map(String)).size).toBe(342);
});

test('every piece of land has its land on the right hand and some size', () => {
  for (const { pieces } of shapes) for (const piece of pieces) expect(area(piece)).toBeGreaterThan(10);
});

test('no two gemeenten overlap and no border crosses another', () => {
  const all = shapes.flatMap(({ pieces }) => pieces as ClipPolygon[]);
  const apart = all.reduce((sum, piece) => sum + area(piece), 0);
  const [first = [], ...rest] = all;
  const together = polygonClipping.union(first, ...rest).reduce((sum, piece) => sum + area(piece), 0);
  expect(Math.abs(together) / apart).toBeCloseTo(1, 6);
});

test('the Wadden islands lie apart', () => {
  const near = neighbors(topology.objects.gemeenten.geometries);
  for (const code of ['GM0448', 'GM0096', 'GM0093', 'GM0060', 'GM0088'])
    expect(near[topology.objects.gemeenten.geometries.findIndex(({ id }) => id === code)]).toEqual([]);
});

test('the whole file fits in 18 kB', () => {
  expect(gzipSync(JSON.stringify(boundaries), { level: 9 }).length).toBeLessThan(18_000);
});

test('the same packages give the same map', { timeout: 60_000 }, async () => {
  expect(JSON.stringify(await buildBoundaries())).toBe(JSON.stringify(boundaries));
});

test('neighbours keep near in the tile map', () => {
  const { geometries } = topology.objects.gemeenten;
  const pairs = neighbors(geometries).flatMap((others, i) =>
    others.map((other) => [geometries[i]?.id, geometries[other]?.id] as const)
  );
  const touching = pairs.filter(([a, b]) => {
    const [x = 0, y = 0] = boundaries.tiles[String(a)] ?? [];
    const [otherX = 0, otherY = 0] = boundaries.tiles[String(b)] ?? [];
    return Math.max(Math.abs(x - otherX), Math.abs(y - otherY)) <= 1;
  });
  expect(touching.length / pairs.length).toBeGreaterThan(0.78);
});

const official = new URL('../../../../../shared/data/geometry/nl-vr-gm_2023_342.topo.json', import.meta.url);

test.runIf(existsSync(official))(
  'four fifths of the land lies in its own gemeente',
  { timeout: 60_000 },
  async () => {
    const grid = await loadGrid();
    const real = JSON.parse(readFileSync(official, 'utf8')) as Topology<{ gm_features: GeometryCollection }>;
    const truth = new Int16Array(grid.labels.length).fill(WATER);
    const rings = feature(real, real.objects.gm_features).features.flatMap(({ properties, geometry }) =>
      pieces(geometry as Polygon | MultiPolygon).map(([outer = []]) => ({
        label: grid.codes.indexOf(String((properties as { code: string }).code)),
        ring: outer.map(([lon = 0, lat = 0]) => toPlane(lon, lat))
      }))
    );
    for (const { label, ring } of rings.sort((a, b) => b.ring.length - a.ring.length))
      for (const square of squaresInside(ring, frame)) truth[square] = label;
    const land = [...truth].filter((label) => label !== WATER).length;
    const right = [...truth].filter((label, i) => label !== WATER && label === grid.labels[i]).length;
    expect(right / land).toBeGreaterThan(0.79);
  }
);
