import { OUTSIDE, type AreaMesh } from './area-mesh.ts';

/**
 * Merges areas: those with the same answer of `parentOf` become one; null puts an area outside.
 *
 * Wijken from buurten, for example. The centre is that of the part nearest to the middle of all its parts.
 */
export function mergeAreas(mesh: AreaMesh, parentOf: (code: string) => string | null): AreaMesh {
  const numbers = new Map<string, number>();
  const codes: string[] = [];
  const merged = new Uint16Array(mesh.codes.length + 1);
  for (const [place, code] of mesh.codes.entries()) {
    const parent = parentOf(code);
    if (parent === null) continue;
    const known = numbers.get(parent) ?? codes.push(parent);
    numbers.set(parent, known);
    merged[place + 1] = known;
  }
  const kept: number[] = [];
  for (let line = 0; line < mesh.left.length; line++)
    if (merged[mesh.left[line] ?? 0] !== merged[mesh.right[line] ?? 0]) kept.push(line);

  const starts = new Uint32Array(kept.length + 1);
  for (const [place, line] of kept.entries())
    starts[place + 1] = (starts[place] ?? 0) + (mesh.starts[line + 1] ?? 0) - (mesh.starts[line] ?? 0);
  const points = starts[kept.length] ?? 0;
  const [xs, ys] = [new Float32Array(points), new Float32Array(points)];
  for (const [place, line] of kept.entries()) {
    const [from, to] = [mesh.starts[line], mesh.starts[line + 1]];
    xs.set(mesh.xs.subarray(from, to), starts[place]);
    ys.set(mesh.ys.subarray(from, to), starts[place]);
  }
  return {
    codes,
    centres: middleParts(mesh, merged, codes.length),
    xs,
    ys,
    starts,
    left: Uint16Array.from(kept, (line) => merged[mesh.left[line] ?? 0] ?? OUTSIDE),
    right: Uint16Array.from(kept, (line) => merged[mesh.right[line] ?? 0] ?? OUTSIDE)
  };
}

/** For every merged area the centre of the part that lies nearest to the mean of its parts' centres. */
function middleParts({ centres }: AreaMesh, merged: Uint16Array, count: number): Float32Array {
  const sums = new Float64Array(3 * (count + 1));
  for (let part = 1; part < merged.length; part++) {
    const at = 3 * (merged[part] ?? 0);
    sums[at] = (sums[at] ?? 0) + (centres[2 * part - 2] ?? 0);
    sums[at + 1] = (sums[at + 1] ?? 0) + (centres[2 * part - 1] ?? 0);
    sums[at + 2] = (sums[at + 2] ?? 0) + 1;
  }
  const middles = new Float32Array(2 * count);
  const nearest = new Float64Array(count).fill(Infinity);
  for (let part = 1; part < merged.length; part++) {
    const area = (merged[part] ?? 0) - 1;
    if (area < 0) continue;
    const many = sums[3 * area + 5] ?? 1;
    const [x = 0, y = 0] = [centres[2 * part - 2], centres[2 * part - 1]];
    const distance =
      (x - (sums[3 * area + 3] ?? 0) / many) ** 2 + (y - (sums[3 * area + 4] ?? 0) / many) ** 2;
    if (distance < (nearest[area] ?? 0)) {
      nearest[area] = distance;
      middles[2 * area] = x;
      middles[2 * area + 1] = y;
    }
  }
  return middles;
}
