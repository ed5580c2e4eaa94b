import type { AreaCode } from '#lib/areas/area.ts';
import type { AreaDirectory } from '#lib/areas/directory.ts';
import type { Point } from '#lib/geometry/point.ts';
import type { MapShapes } from '#lib/map/shape.ts';
import type { PictureLevel } from './area-options.ts';

type Direction = 'up' | 'down' | 'left' | 'right';

const steps: Readonly<Record<Direction, Point>> = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0]
};

/** Mean of the centres of an area's gemeenten, null when the map has none of them. */
function centreOf(shapes: MapShapes, areas: AreaDirectory, code: AreaCode): Point | null {
  const points = areas
    .members(code)
    .map((member) => shapes.get(member)?.centre)
    .filter((centre) => centre !== undefined);
  if (points.length === 0) return null;
  const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  return [mean(0), mean(1)];
}

/**
 * The area that an arrow key leads to: the nearest one in that direction, where going aside counts double; null at
 * the edge of the map.
 */
export function nearestRegion(
  shapes: MapShapes,
  areas: AreaDirectory,
  level: PictureLevel,
  from: AreaCode,
  direction: Direction
): AreaCode | null {
  const start = centreOf(shapes, areas, from);
  if (!start) return null;
  const [x, y] = steps[direction];
  let best: { readonly code: AreaCode; readonly far: number } | null = null;
  for (const { code } of areas.level(level)) {
    const centre = code === from ? null : centreOf(shapes, areas, code);
    if (!centre) continue;
    const [dx, dy] = [centre[0] - start[0], centre[1] - start[1]];
    const ahead = dx * x + dy * y;
    const aside = Math.abs(dx * y) + Math.abs(dy * x);
    if (ahead <= 0 || aside > 2 * ahead) continue;
    const far = ahead + 2 * aside;
    if (!best || far < best.far) best = { code, far };
  }
  return best?.code ?? null;
}
