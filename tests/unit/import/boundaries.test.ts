import { strToU8, zipSync } from 'fflate';
import type { FeatureCollection } from 'geojson';
import proj4 from 'proj4';
import { describe, expect, test } from 'vitest';
import { areaBoxes } from '#lib/geometry/area-boxes.ts';
import type { ImportFile } from '#workers/import/api.ts';
import { createImport } from '#workers/import/import.ts';
import { textFile } from './read-file.ts';
import { smallWorld } from './small-world.ts';

/** Two squares side by side near Breda, as a file of boundaries would have them. */
function twoSquares(
  properties: readonly Record<string, unknown>[],
  place = (x: number, y: number) => [x, y]
): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: properties.map((own, at) => {
      const [left, right] = [4.7 + at * 0.1, 4.8 + at * 0.1];
      const ring = [
        [left, 51.5],
        [left, 51.6],
        [right, 51.6],
        [right, 51.5],
        [left, 51.5]
      ].map(([x = 0, y = 0]) => place(x, y));
      return { type: 'Feature', properties: own, geometry: { type: 'Polygon', coordinates: [ring] } };
    })
  };
}

const load = (value: unknown) => loadFile(textFile('grenzen.geojson', JSON.stringify(value)));

async function loadFile(file: ImportFile) {
  const opened = await createImport().open([file], smallWorld(), () => {});
  if (!opened.ok) return opened.error.kind;
  return opened.value.kind === 'boundaries' ? opened.value.boundaries : opened.value.kind;
}

const loaded = (value: unknown) => loadedFile(textFile('grenzen.geojson', JSON.stringify(value)));

async function loadedFile(file: ImportFile) {
  const found = await loadFile(file);
  if (typeof found === 'string') throw new Error(found);
  return found;
}

describe('boundaries', () => {
  test.each([
    [{ statcode: 'GM0758' }, { statcode: 'GM0855' }],
    [{ jrstatcode: '2022GM0758' }, { jrstatcode: '2022GM0855' }],
    [{ gm_code: 'GM0758' }, { gm_code: 'GM0855' }],
    [{ GEMEENTECODE: '0758' }, { GEMEENTECODE: '855' }],
    [{ code: 'gm0758' }, { code: 'GM0855' }],
    [
      { identificatie: 'GM0758', code: '0758' },
      { identificatie: 'GM0855', code: '0855' }
    ],
    [{ gem_code: ['0758'] }, { gem_code: ['0855'] }],
    [{ 'ref:gemeentecode': 758 }, { 'ref:gemeentecode': 855 }],
    [{ gebied: 'GM0758' }, { gebied: 'GM0855' }]
  ])('take codes from %j', async (first, second) => {
    const found = await loaded(twoSquares([first, second]));
    expect(found.mesh.codes).toEqual(['GM0758', 'GM0855']);
    expect(found).toMatchObject({ level: 'gemeente', count: 2, known: 342, missingCount: 340 });
  });

  test('of buurten are of buurten, though each also names its wijk and gemeente', async () => {
    const of = (buurt: string) => ({ buurtcode: buurt, wijkcode: 'WK075800', gemeentecode: 'GM0758' });
    const found = await loaded(twoSquares([of('BU07580001'), of('BU07580002')]));
    expect(found).toMatchObject({ level: 'buurt', count: 2 });
  });

  test('share the border between neighbours', async () => {
    const { mesh } = await loaded(twoSquares([{ statcode: 'GM0758' }, { statcode: 'GM0855' }]));
    const shared = [...mesh.left].filter((left, line) => left > 0 && (mesh.right[line] ?? 0) > 0);
    expect(shared).toHaveLength(1);
  });

  test('in RD New come on the same place of the sheet as in degrees', async () => {
    proj4.defs(
      'rd',
      '+proj=sterea +lat_0=52.1561605555556 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 +ellps=bessel +towgs84=565.4171,50.3319,465.5524,1.9342,-1.6677,9.1019,4.0725 +units=m +no_defs'
    );
    const names = [{ statcode: 'GM0758' }, { statcode: 'GM0855' }];
    const degrees = await loaded(twoSquares(names));
    const metres = await loaded(twoSquares(names, (x, y) => proj4('WGS84', 'rd', [x, y])));
    for (const [at, value] of degrees.mesh.centres.entries())
      expect(metres.mesh.centres[at]).toBeCloseTo(value, 1);
  });

  test('are read with the latitude first, wrapped in collections, from a zip, and with a shape on every line', async () => {
    const codes = [{ statcode: 'GM0758' }, { statcode: 'GM0855' }];
    const plain = twoSquares(codes);
    const { mesh } = await loaded(plain);
    expect((await loaded(twoSquares(codes, (x, y) => [y, x]))).mesh).toEqual(mesh);
    const wrapped = plain.features.map((one) => ({
      ...one,
      geometry: { type: 'GeometryCollection', geometries: [one.geometry] }
    }));
    expect((await loaded({ ...plain, features: wrapped })).mesh).toEqual(mesh);
    const zip = zipSync({ 'lees mij.txt': strToU8('x'), 'kaart/g.json': strToU8(JSON.stringify(plain)) });
    expect((await loadedFile({ name: 'g.zip', bytes: zip })).mesh).toEqual(mesh);
    for (const sign of ['', '\u001e']) {
      const lines = plain.features.map((one) => `${sign}${JSON.stringify(one)}\n`).join('');
      expect((await loadedFile(textFile('g.geojsonl', lines))).mesh).toEqual(mesh);
    }
  });

  test.each([
    ['GeoPackage', strToU8('SQLite format 3\0')],
    ['shapefile', new Uint8Array([0, 0, 39, 10, 0, 0])],
    ['KML', strToU8('<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"/>')],
    ['GML', strToU8('<wfs:FeatureCollection xmlns:gml="http://www.opengis.net/gml"/>')],
    ['Esri JSON', strToU8('{"geometryType":"esriGeometryPolygon","features":[]}')]
  ])('in a format of map programs (%s) are refused by name, in a zip too', async (_, bytes) => {
    expect(await loadFile({ name: 'g', bytes })).toBe('map-format');
    const zip = zipSync({ 'g.bin': bytes, 'g.dbf': strToU8('a,b\n1,2\n') });
    expect(await loadFile({ name: 'g.zip', bytes: zip })).toBe('map-format');
  });

  test('with a coordinate that is no number are damaged', async () => {
    expect(await load(twoSquares([{ statcode: 'GM0758' }], (x, y) => [x, y > 51.55 ? Number.NaN : y]))).toBe(
      'damaged'
    );
  });

  test('leave out water and shapes without a code, and say how many', async () => {
    const found = await loaded(
      twoSquares([
        { gm_code: 'GM0758' },
        { gm_code: 'GM0855' },
        { gm_code: 'GM0855', water: 'JA' },
        { naam: 'zee' }
      ])
    );
    expect(found).toMatchObject({ count: 2, water: 1, withoutCode: 1 });
  });

  test('with more points than a map can show keep the points that matter, and every area', async () => {
    const squares = twoSquares([{ statcode: 'GM0758' }, { statcode: 'GM0855' }]);
    for (const { geometry } of squares.features)
      if (geometry.type === 'Polygon')
        geometry.coordinates = geometry.coordinates.map((ring) =>
          ring.flatMap(([x = 0, y = 0], at) => {
            const [nextX = x, nextY = y] = ring[at + 1] ?? [];
            return Array.from({ length: 10_000 }, (_, step) => [
              x + ((nextX - x) * step) / 10_000,
              y + ((nextY - y) * step) / 10_000
            ]);
          })
        );
    const { mesh } = await loaded(squares);
    expect(mesh.xs.length).toBeLessThan(61_000);
    expect(mesh.codes).toEqual(['GM0758', 'GM0855']);
    expect(areaBoxes(mesh).map(([, , width, height]) => width > 1 && height > 1)).toEqual([true, true]);
  });

  test('that are cut off or have no shape at all are explained', async () => {
    const whole = JSON.stringify(twoSquares([{ statcode: 'GM0758' }, { statcode: 'GM0855' }]));
    const opened = await createImport().open(
      [textFile('grenzen.geojson', whole.slice(0, -40))],
      smallWorld(),
      () => {}
    );
    expect(opened).toMatchObject({ ok: false, error: { kind: 'damaged', what: 'JSON' } });
    const empty = { type: 'Feature', properties: { statcode: 'GM0758' }, geometry: null };
    expect(await load({ type: 'FeatureCollection', features: [empty] })).toBe('boundaries-no-areas');
  });

  test('that are none are refused with the reason', async () => {
    const squares = twoSquares([{ naam: 'Breda' }, { naam: 'Tilburg' }]);
    expect(await load(squares)).toBe('boundaries-no-codes');
    expect(await load({ type: 'FeatureCollection', features: [] })).toBe('boundaries-no-areas');
    expect(
      await load({
        type: 'FeatureCollection',
        features: [
          {
            type: 'Feature',
            properties: { statcode: 'GM0758' },
            geometry: { type: 'Point', coordinates: [5, 52] }
          }
        ]
      })
    ).toBe('boundaries-no-areas');
    expect(await load(twoSquares([{ statcode: 'GM0758' }], () => [1e9, 1e9]))).toBe('boundaries-elsewhere');
    expect(await load({ type: 'Topology' })).toBe('damaged');
  });
});
