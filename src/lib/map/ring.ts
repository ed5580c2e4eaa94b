import type { Box, Point } from './shape.ts';

export type Ring = readonly (readonly number[])[];

/** Twice the signed area of a closed ring, and its centroid. */
function moments(ring: Ring): { readonly area: number; readonly centroid: Point } {
  let area = 0;
  let x = 0;
  let y = 0;
  for (let i = 1; i < ring.length; i += 1) {
    const [ax = 0, ay = 0] = ring[i - 1] ?? [];
    const [bx = 0, by = 0] = ring[i] ?? [];
    const cross = ax * by - bx * ay;
    area += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  }
  if (area === 0) {
    const [fx = 0, fy = 0] = ring[0] ?? [];
    return { area, centroid: [fx, fy] };
  }
  return { area, centroid: [x / (3 * area), y / (3 * area)] };
}

/** Where a horizontal line crosses a ring, from left to right. */
function crossings(ring: Ring, y: number): readonly number[] {
  const found: number[] = [];
  for (let i = 1; i < ring.length; i += 1) {
    const [ax = 0, ay = 0] = ring[i - 1] ?? [];
    const [bx = 0, by = 0] = ring[i] ?? [];
    if (ay > y !== by > y) found.push(ax + ((y - ay) / (by - ay)) * (bx - ax));
  }
  return found.sort((a, b) => a - b);
}

/**
 * A point inside the largest ring: its centroid, or the middle of the widest stretch at that height where the
 * centroid falls outside (a bay, a bend in a river).
 */
export function centreOf(rings: readonly Ring[]): Point {
  const measured = rings.map((ring) => ({ ring, ...moments(ring) }));
  const largest = measured.reduce<(typeof measured)[number] | null>(
    (best, one) => (best && Math.abs(best.area) >= Math.abs(one.area) ? best : one),
    null
  );
  if (!largest) return [0, 0];
  const [x, y] = largest.centroid;
  const xs = crossings(largest.ring, y);
  const stretches = xs.flatMap((from, i) => {
    const to = xs[i + 1];
    return i % 2 === 0 && to !== undefined ? [{ from, to }] : [];
  });
  if (stretches.length === 0 || stretches.some(({ from, to }) => from <= x && x <= to)) return [x, y];
  const widest = stretches.reduce((best, one) => (one.to - one.from > best.to - best.from ? one : best));
  return [(widest.from + widest.to) / 2, y];
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
