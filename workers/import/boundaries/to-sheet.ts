import { toSheet } from '../../../src/lib/geometry/sheet.ts';
import { Unreadable } from '../import-error.ts';

export type Position = readonly number[];

/** The Dutch grid, with CBS's and Kadaster's own shift to WGS84. */
const RD_NEW =
  '+proj=sterea +lat_0=52.1561605555556 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 +ellps=bessel +towgs84=565.4171,50.3319,465.5524,1.9342,-1.6677,9.1019,4.0725 +units=m +no_defs';

/** How a file's coordinates come to the map sheet: told from where they lie, since few files say it. Some services put the latitude first. */
export async function toSheetOf([x = Number.NaN, y = Number.NaN]: Position): Promise<
  (position: Position) => [number, number]
> {
  const onSheet = (lon: number, lat: number): [number, number] => {
    const [left, top] = toSheet(lon, lat);
    return [left, top];
  };
  const isDegrees = (lon: number, lat: number) => lon > 2 && lon < 9 && lat > 50 && lat < 54.5;
  if (isDegrees(x, y)) return ([lon = 0, lat = 0]) => onSheet(lon, lat);
  if (isDegrees(y, x)) return ([lat = 0, lon = 0]) => onSheet(lon, lat);
  const grid = x > -8_000 && x < 310_000 && y > 280_000 && y < 660_000 ? RD_NEW : null;
  const mercator = x > 300_000 && x < 900_000 && y > 6_400_000 && y < 7_300_000 ? 'EPSG:3857' : null;
  const projection = grid ?? mercator;
  if (!projection) throw new Unreadable('boundaries-elsewhere', `${x}, ${y}`);
  const { default: proj4 } = await import('proj4');
  const convert = proj4(projection, 'WGS84');
  return ([east = 0, north = 0]) => {
    const [lon = 0, lat = 0] = convert.forward([east, north]);
    return onSheet(lon, lat);
  };
}
