import type { AreaCode } from '../../../areas/area.ts';
import { toSheet } from '../../../geometry/sheet.ts';
import type { MapWork } from '../../../map/map-work.ts';
import { meshShapes } from '../../../map/mesh-shapes.ts';
import type { MapShapes } from '../../../map/shape.ts';

/** Wijken or buurten: where each lies, and in which gemeente. */
export interface Parts {
  readonly codes: readonly AreaCode[];
  readonly parents: readonly AreaCode[];
  /** Degrees; NaN where the release doesn't know. */
  readonly lon: Float64Array;
  readonly lat: Float64Array;
}

/** Parts cut out of the map of gemeenten: every spot belongs to the nearest place in its gemeente. */
export async function partShapes(
  country: MapShapes,
  { codes, parents, lon, lat }: Parts,
  work: Pick<MapWork, 'divide'>
): Promise<MapShapes> {
  const points = new Float32Array(2 * codes.length);
  for (const [part, parent] of parents.entries()) {
    const [x, y] = [lon[part] ?? NaN, lat[part] ?? NaN];
    const place = Number.isNaN(x) || Number.isNaN(y) ? country.get(parent)?.centre : toSheet(x, y);
    points.set(place ?? [0, 0], 2 * part);
  }
  const mesh = await work.divide(country.mesh, { codes, parents, points });
  const parentOf = new Map(codes.map((code, part) => [code, parents[part] ?? null]));
  return meshShapes(mesh, {
    width: country.width,
    height: country.height,
    attribution: country.attribution,
    parentOf: (code) => parentOf.get(code) ?? null
  });
}
