import type { AreaCode } from '../areas/area.ts';
import type { Point } from '../geometry/point.ts';
import type { MapShapes } from './shape.ts';

export type Direction = 'up' | 'down' | 'left' | 'right';

const along: Readonly<Record<Direction, (dx: number, dy: number) => Point>> = {
  up: (dx, dy) => [-dy, dx],
  down: (dx, dy) => [dy, dx],
  left: (dx, dy) => [-dx, dy],
  right: (dx, dy) => [dx, dy]
};

/** Sideways counts double: an arrow key means its direction first. */
const SIDEWAYS = 2;

/**
 * The area an arrow key goes to: the nearest centre within 45° of the direction, `among` those that can be read;
 * null where there is none.
 */
export function nearest(
  shapes: MapShapes,
  code: AreaCode,
  direction: Direction,
  among: (code: AreaCode) => boolean = () => true
): AreaCode | null {
  const from = shapes.get(code);
  if (!from) return null;
  let best: AreaCode | null = null;
  let least = Infinity;
  for (const other of shapes.areas) {
    if (other.code === code || !among(other.code)) continue;
    const [forward, aside] = along[direction](
      other.centre[0] - from.centre[0],
      other.centre[1] - from.centre[1]
    );
    if (forward <= 0 || Math.abs(aside) > forward) continue;
    const distance = forward + SIDEWAYS * Math.abs(aside);
    if (distance < least) {
      least = distance;
      best = other.code;
    }
  }
  return best;
}
