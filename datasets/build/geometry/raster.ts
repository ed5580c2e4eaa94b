import type { PlaneRing } from '../../../src/lib/geometry/plane.ts';

/** Where the grid lies in the map plane, in kilometres. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  /** Side of a square. */
  readonly cell: number;
  readonly columns: number;
  readonly rows: number;
}

/** Squares whose centre lies inside a ring, by index. */
export function* squaresInside(ring: PlaneRing, frame: Frame): Generator<number> {
  for (let row = 0; row < frame.rows; row++) {
    const y = frame.top + (row + 0.5) * frame.cell;
    const crossings = crossingsAt(ring, y);
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const from = Math.ceil(((crossings[i] ?? 0) - frame.left) / frame.cell - 0.5);
      const to = Math.floor(((crossings[i + 1] ?? 0) - frame.left) / frame.cell - 0.5);
      for (let column = Math.max(0, from); column <= Math.min(frame.columns - 1, to); column++)
        yield row * frame.columns + column;
    }
  }
}

/** Where a horizontal line enters and leaves the ring, from west to east. */
function crossingsAt(ring: PlaneRing, y: number): number[] {
  const crossings: number[] = [];
  let previous = ring.at(-1);
  for (const point of ring) {
    if (previous && previous[1] > y !== point[1] > y) {
      const share = (y - previous[1]) / (point[1] - previous[1]);
      crossings.push(previous[0] + share * (point[0] - previous[0]));
    }
    previous = point;
  }
  return crossings.sort((a, b) => a - b);
}
