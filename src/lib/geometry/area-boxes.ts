import type { AreaMesh } from './area-mesh.ts';
import type { Box } from './point.ts';

/** Smallest box around each area, in the order of `codes`: of all its parts. An area without lines has an empty one. */
export function areaBoxes({ codes, xs, ys, starts, left, right }: AreaMesh): readonly Box[] {
  const count = codes.length + 1;
  const [west, north] = [new Float32Array(count).fill(Infinity), new Float32Array(count).fill(Infinity)];
  const [east, south] = [new Float32Array(count).fill(-Infinity), new Float32Array(count).fill(-Infinity)];
  for (let line = 0; line < left.length; line++) {
    // The box of the line, once for the areas on either side: a map of buurten has hundreds of thousands of points.
    let [minX, maxX, minY, maxY] = [Infinity, -Infinity, Infinity, -Infinity];
    for (let i = starts[line] ?? 0; i < (starts[line + 1] ?? 0); i++) {
      const x = xs[i] ?? 0;
      const y = ys[i] ?? 0;
      if (x < minX) minX = x;
      if (x > maxX) maxX = x;
      if (y < minY) minY = y;
      if (y > maxY) maxY = y;
    }
    for (const area of [left[line] ?? 0, right[line] ?? 0]) {
      west[area] = Math.min(west[area] ?? 0, minX);
      east[area] = Math.max(east[area] ?? 0, maxX);
      north[area] = Math.min(north[area] ?? 0, minY);
      south[area] = Math.max(south[area] ?? 0, maxY);
    }
  }
  return codes.map((_, place) => {
    const area = place + 1;
    const [x = 0, y = 0, right = 0, bottom = 0] = [west[area], north[area], east[area], south[area]];
    return x > right ? [0, 0, 0, 0] : [x, y, right - x, bottom - y];
  });
}
