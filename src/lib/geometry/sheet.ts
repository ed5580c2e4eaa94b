import { toPlane } from './plane.ts';
import type { Point } from './point.ts';

/** Where the map sheet lies in the plane: kilometres of its corner, and of one unit. The Netherlands with a margin. */
export const sheet = { left: -148, top: -173, unit: 0.2, width: 1450, height: 1660 } as const;

/** WGS84 degrees to units of the map sheet, on which all boundaries of the app are drawn. */
export function toSheet(lon: number, lat: number): Point {
  const [x, y] = toPlane(lon, lat);
  return [(x - sheet.left) / sheet.unit, (y - sheet.top) / sheet.unit];
}
