import type { AreaCode } from '../areas/area.ts';
import type { Point } from '../geometry/point.ts';
import { isInside } from '../geometry/outline.ts';
import type { MapShapes } from './shape.ts';

/** Areas whose middle lies inside a loop drawn on the map; the loop closes itself. */
export function areasInLoop(shapes: MapShapes, loop: readonly Point[]): readonly AreaCode[] {
  const ends = new Float64Array(4 * loop.length);
  for (const [place, [x, y]] of loop.entries()) {
    const [nextX, nextY] = loop[(place + 1) % loop.length] ?? [x, y];
    ends.set([x, y, nextX, nextY], 4 * place);
  }
  return shapes.areas.flatMap(({ code, centre }) => (isInside({ ends }, ...centre) ? [code] : []));
}

/** The upright box between the middles of two areas, just wide enough to have both inside. */
export function boxBetween(shapes: MapShapes, from: AreaCode, to: AreaCode): readonly Point[] {
  const [a, b] = [shapes.get(from)?.centre, shapes.get(to)?.centre];
  if (!a || !b) return [];
  const edge = shapes.typicalSize / 10;
  const [left, right] = [Math.min(a[0], b[0]) - edge, Math.max(a[0], b[0]) + edge];
  const [top, bottom] = [Math.min(a[1], b[1]) - edge, Math.max(a[1], b[1]) + edge];
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom]
  ];
}
