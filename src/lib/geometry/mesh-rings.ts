import type { AreaMesh } from './area-mesh.ts';
import { linesWhere, pointsOf } from './mesh-lines.ts';
import type { Ring } from './ring.ts';

/**
 * The closed rings around the areas whose numbers are `inside`, with them on the right hand; holes run the other way.
 *
 * Borders between two areas inside are not part of it: rings of one area, or the outline of many.
 */
export function ringsAround(mesh: AreaMesh, inside: (area: number) => boolean): readonly Ring[] {
  return joinRings(
    mesh,
    linesWhere(mesh, (left, right) => inside(left) !== inside(right)),
    inside
  );
}

/** Rings of every area, in the order of `codes`: one walk over all lines. */
export function ringsOfAreas(mesh: AreaMesh): readonly (readonly Ring[])[] {
  const lines: number[][] = mesh.codes.map(() => []);
  for (let line = 0; line < mesh.left.length; line++) {
    const [left = 0, right = 0] = [mesh.left[line], mesh.right[line]];
    if (left === right) continue;
    lines[left - 1]?.push(line);
    lines[right - 1]?.push(line);
  }
  return lines.map((own, place) => joinRings(mesh, own, (area) => area === place + 1));
}

/** Joins lines end to end; where several begin at the same point any of them closes a ring. */
function joinRings(
  mesh: AreaMesh,
  lines: readonly number[],
  inside: (area: number) => boolean
): readonly Ring[] {
  const pieces = lines.map((line) => pointsOf(mesh, line, inside(mesh.left[line] ?? 0)));
  const from = new Map<string, number[]>();
  for (const [piece, [start]] of pieces.entries()) {
    const known = from.get(String(start));
    if (known) known.push(piece);
    else from.set(String(start), [piece]);
  }
  const used = new Uint8Array(pieces.length);
  const rings: Ring[] = [];
  for (const [first, points] of pieces.entries()) {
    if (used[first]) continue;
    used[first] = 1;
    const ring = [...points];
    const start = String(ring[0]);
    while (String(ring.at(-1)) !== start) {
      const next = from.get(String(ring.at(-1)))?.find((piece) => !used[piece]);
      if (next === undefined) break;
      used[next] = 1;
      ring.push(...(pieces[next] ?? []).slice(1));
    }
    rings.push(ring);
  }
  return rings;
}
