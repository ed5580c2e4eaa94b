import type { Box, Point } from './point.ts';

export type Ring = readonly (readonly number[])[];

/** Half the cross product sum: the area a ring encloses; positive when it runs clockwise, with y downwards. */
export function signedArea(ring: Ring): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i += 1) {
    const [ax = 0, ay = 0] = ring[i - 1] ?? [];
    const [bx = 0, by = 0] = ring[i] ?? [];
    sum += ax * by - bx * ay;
  }
  return sum / 2;
}

/**
 * Distance from a point to the nearest edge of a ring; negative outside it. Gives up (−∞) at an edge that is as near as
 * `least`: the point is no deeper than that.
 */
function depth({ xs, ys }: Corners, x: number, y: number, least: number): number {
  const near = Math.max(0, least) ** 2;
  let inside = false;
  let nearest = Infinity;
  for (let i = 1; i < xs.length; i += 1) {
    const ax = xs[i - 1] ?? 0;
    const ay = ys[i - 1] ?? 0;
    const bx = xs[i] ?? 0;
    const by = ys[i] ?? 0;
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
    const length = (bx - ax) ** 2 + (by - ay) ** 2;
    const along = length === 0 ? 0 : ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length;
    const t = Math.min(1, Math.max(0, along));
    nearest = Math.min(nearest, (x - ax - t * (bx - ax)) ** 2 + (y - ay - t * (by - ay)) ** 2);
    if (nearest < near) return -Infinity;
  }
  return (inside ? 1 : -1) * Math.sqrt(nearest);
}

interface Corners {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
}

const GRID = 5;
const ROUNDS = 3;
/** Share of a square's side that its middle is from the edge: half; most areas reach this at once. */
const DEEP_ENOUGH = 0.32;

/**
 * A point deep inside the largest ring, where a label or a sign reads as its own: the middle of its box, or
 * the deepest of a grid of points, looked at again in a finer grid around it. A centroid can fall outside (a bay, a bend in a river).
 */
export function centreOf(rings: readonly Ring[]): Point {
  const [largest] = rings
    .map((ring) => ({ ring, area: Math.abs(signedArea(ring)) }))
    .sort((a, b) => b.area - a.area);
  if (!largest) return [0, 0];
  const [left, top, width, height] = boxOf([largest.ring]);
  let best: Point = [left + width / 2, top + height / 2];
  const corners = {
    xs: Float64Array.from(largest.ring, ([x = 0]) => x),
    ys: Float64Array.from(largest.ring, ([, y = 0]) => y)
  };
  let deepest = depth(corners, ...best, 0);
  const enough = DEEP_ENOUGH * Math.sqrt(largest.area);
  for (let round = 0; round < ROUNDS && deepest < enough; round += 1) {
    const [cx, cy] = best;
    const shrink = (2 / GRID) ** round;
    for (let i = 0; i < GRID * GRID; i += 1) {
      const x = cx + ((i % GRID) / (GRID - 1) - 0.5) * width * shrink;
      const y = cy + (Math.floor(i / GRID) / (GRID - 1) - 0.5) * height * shrink;
      const here = depth(corners, x, y, deepest);
      if (here > deepest) {
        deepest = here;
        best = [x, y];
      }
    }
  }
  return best;
}

/** Smallest box around rings. */
export function boxOf(rings: readonly Ring[]): Box {
  const xs = rings.flatMap((ring) => ring.map(([x = 0]) => x));
  const ys = rings.flatMap((ring) => ring.map(([, y = 0]) => y));
  const left = xs.reduce((a, b) => Math.min(a, b), Infinity);
  const top = ys.reduce((a, b) => Math.min(a, b), Infinity);
  const right = xs.reduce((a, b) => Math.max(a, b), -Infinity);
  const bottom = ys.reduce((a, b) => Math.max(a, b), -Infinity);
  return left > right ? [0, 0, 0, 0] : [left, top, right - left, bottom - top];
}
