import type { AreaMesh } from './area-mesh.ts';
import type { Box } from './point.ts';

/** Smallest box around each area, in the order of `codes`: of all its parts. An area without lines has an empty one. */
export function areaBoxes({ codes, xs, ys, starts, left, right }: AreaMesh): readonly Box[] {
  const count = codes.length + 1;
  const [west, north] = [new Float32Array(count).fill(Infinity), new Float32Array(count).fill(Infinity)];
  const [east, south] = [new Float32Array(count).fill(-Infinity), new Float32Array(count).fill(-Infinity)];
  for (let line = 0; line < left.length; line++)
    for (const area of [left[line] ?? 0, right[line] ?? 0])
      for (let i = starts[line] ?? 0; i < (starts[line + 1] ?? 0); i++) {
        const [x = 0, y = 0] = [xs[i], ys[i]];
        if (x < (west[area] ?? 0)) west[area] = x;
        if (x > (east[area] ?? 0)) east[area] = x;
        if (y < (north[area] ?? 0)) north[area] = y;
        if (y > (south[area] ?? 0)) south[area] = y;
      }
  return codes.map((_, place) => {
    const area = place + 1;
    const [x = 0, y = 0, right = 0, bottom = 0] = [west[area], north[area], east[area], south[area]];
    return x > right ? [0, 0, 0, 0] : [x, y, right - x, bottom - y];
  });
}
