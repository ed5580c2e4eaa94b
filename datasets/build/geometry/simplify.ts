import type { LatticePoint } from './trace.ts';

/**
 * Visvalingam's simplification of all borders at once, smallest triangle first, that never makes two of them cross.
 *
 * A point goes when the triangle with its neighbours is smaller than `detail` allows for its arc and holds no other
 * point of any border. Ends of arcs stay. An island keeps at least four corners.
 */
export function simplify(
  arcs: readonly (readonly LatticePoint[])[],
  detail: (arc: number) => number
): readonly (readonly LatticePoint[])[] {
  const kept = arcs.map((arc) => [...arc]);
  const index = createPointIndex(kept.flat());
  for (let share = 1 / 2 ** 10; share <= 1; share *= 2)
    for (const [number, arc] of kept.entries()) {
      const limit = share * detail(number);
      const closed = samePoint(arc[0], arc.at(-1));
      for (let i = 1; i < arc.length - 1;) {
        const [a, b, c] = [arc[i - 1], arc[i], arc[i + 1]];
        const smallest = closed ? 5 : 2;
        if (
          a &&
          b &&
          c &&
          arc.length > smallest &&
          triangleArea(a, b, c) < limit &&
          !index.anyInside(a, b, c) &&
          !(arc.length === 3 && hasTwin(kept, arc))
        ) {
          arc.splice(i, 1);
          index.remove(b);
        } else i++;
      }
    }
  return kept;
}

const samePoint = (a: LatticePoint | undefined, b: LatticePoint | undefined): boolean =>
  a?.[0] === b?.[0] && a?.[1] === b?.[1];

const cross = (a: LatticePoint, b: LatticePoint, c: LatticePoint): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]);

const triangleArea = (a: LatticePoint, b: LatticePoint, c: LatticePoint): number =>
  Math.abs(cross(a, b, c)) / 2;

/** Another border between the same two nodes: one of them must keep a bend, or the area between them is gone. */
function hasTwin(arcs: readonly (readonly LatticePoint[])[], arc: readonly LatticePoint[]): boolean {
  const [a, b] = [arc[0], arc.at(-1)];
  return arcs.some((other) => {
    const [c, d] = [other[0], other.at(-1)];
    return other !== arc && ((samePoint(a, c) && samePoint(b, d)) || (samePoint(a, d) && samePoint(b, c)));
  });
}

const BUCKET = 16;

/** Points by square of the plane, so that looking inside a triangle is quick. */
function createPointIndex(points: readonly LatticePoint[]) {
  const buckets = new Map<string, LatticePoint[]>();
  const bucketOf = ([x, y]: LatticePoint): string => `${Math.floor(x / BUCKET)},${Math.floor(y / BUCKET)}`;
  for (const point of points) {
    const bucket = buckets.get(bucketOf(point));
    if (bucket) bucket.push(point);
    else buckets.set(bucketOf(point), [point]);
  }
  return {
    remove(point: LatticePoint): void {
      const bucket = buckets.get(bucketOf(point)) ?? [];
      bucket.splice(
        bucket.findIndex((other) => samePoint(other, point)),
        1
      );
    },
    /** Whether a point other than the corners lies in the triangle or on its edge. */
    anyInside(a: LatticePoint, b: LatticePoint, c: LatticePoint): boolean {
      const xs = [a[0], b[0], c[0]].map((x) => Math.floor(x / BUCKET));
      const ys = [a[1], b[1], c[1]].map((y) => Math.floor(y / BUCKET));
      for (let x = Math.min(...xs); x <= Math.max(...xs); x++)
        for (let y = Math.min(...ys); y <= Math.max(...ys); y++)
          for (const point of buckets.get(`${x},${y}`) ?? [])
            if (
              !samePoint(point, a) &&
              !samePoint(point, b) &&
              !samePoint(point, c) &&
              inside(point, a, b, c)
            )
              return true;
      return false;
    }
  };
}

function inside(point: LatticePoint, a: LatticePoint, b: LatticePoint, c: LatticePoint): boolean {
  const [d1, d2, d3] = [cross(a, b, point), cross(b, c, point), cross(c, a, point)];
  return (d1 >= 0 && d2 >= 0 && d3 >= 0) || (d1 <= 0 && d2 <= 0 && d3 <= 0);
}
