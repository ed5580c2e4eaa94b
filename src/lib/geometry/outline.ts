import type { AreaMesh } from './area-mesh.ts';
import type { Box } from './point.ts';

/** The border of one area as loose segments: x and y of both ends, and where in the mesh each comes from. */
export interface Outline {
  /** Four numbers per segment. */
  readonly ends: Float64Array;
  /** Line of the mesh, and place of the segment in it. */
  readonly lines: Uint32Array;
  readonly places: Uint32Array;
  readonly box: Box;
}

/** The outline of every area, by number. */
export function outlinesOf({ codes, xs, ys, starts, left, right }: AreaMesh): readonly Outline[] {
  const lines: number[][] = [[], ...codes.map(() => [])];
  for (let line = 0; line < left.length; line++) {
    if (left[line] === right[line]) continue;
    lines[left[line] ?? 0]?.push(line);
    lines[right[line] ?? 0]?.push(line);
  }
  return lines.map((own) => {
    const count = own.reduce((sum, line) => sum + (starts[line + 1] ?? 0) - (starts[line] ?? 0) - 1, 0);
    const ends = new Float64Array(4 * count);
    const [lineOf, placeOf] = [new Uint32Array(count), new Uint32Array(count)];
    let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
    let at = 0;
    for (const line of own)
      for (let i = starts[line] ?? 0; i + 1 < (starts[line + 1] ?? 0); i++) {
        const [x = 0, y = 0] = [xs[i], ys[i]];
        ends.set([x, y, xs[i + 1] ?? 0, ys[i + 1] ?? 0], 4 * at);
        lineOf[at] = line;
        placeOf[at] = i - (starts[line] ?? 0);
        at++;
        [west, north] = [Math.min(west, x, xs[i + 1] ?? x), Math.min(north, y, ys[i + 1] ?? y)];
        [east, south] = [Math.max(east, x, xs[i + 1] ?? x), Math.max(south, y, ys[i + 1] ?? y)];
      }
    return { ends, lines: lineOf, places: placeOf, box: [west, north, east - west, south - north] };
  });
}

/** Whether a point lies inside an outline, holes and islands included. */
export function isInside({ ends }: Pick<Outline, 'ends'>, x: number, y: number): boolean {
  let inside = false;
  for (let i = 0; i < ends.length; i += 4) {
    const [ax = 0, ay = 0, bx = 0, by = 0] = [ends[i], ends[i + 1], ends[i + 2], ends[i + 3]];
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
  }
  return inside;
}

/** Points inside an outline, `step` apart: middles of the squares of a grid. */
export function gridInside(
  { ends, box }: Outline,
  step: number
): readonly (readonly [x: number, y: number])[] {
  const [left, top, , height] = box;
  const found: [number, number][] = [];
  for (let y = top + step / 2; y < top + height; y += step) {
    const crossings: number[] = [];
    for (let i = 0; i < ends.length; i += 4) {
      const [ax = 0, ay = 0, bx = 0, by = 0] = [ends[i], ends[i + 1], ends[i + 2], ends[i + 3]];
      if (ay > y !== by > y) crossings.push(ax + ((y - ay) / (by - ay)) * (bx - ax));
    }
    crossings.sort((a, b) => a - b);
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const to = crossings[i + 1] ?? 0;
      const first = Math.ceil(((crossings[i] ?? 0) - left) / step - 0.5);
      for (let x = left + (first + 0.5) * step; x < to; x += step) found.push([x, y]);
    }
  }
  return found;
}
