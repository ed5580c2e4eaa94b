import type { AreaMesh } from './area-mesh.ts';

/** Numbers of the lines for which `keep` says so of what lies on either side. */
export function linesWhere(
  { left, right }: AreaMesh,
  keep: (left: number, right: number) => boolean
): number[] {
  const found: number[] = [];
  for (let line = 0; line < left.length; line++)
    if (keep(left[line] ?? 0, right[line] ?? 0)) found.push(line);
  return found;
}

/** Points of one line, in either direction. */
export function pointsOf(mesh: AreaMesh, line: number, backwards = false): [x: number, y: number][] {
  const points: [number, number][] = [];
  for (let i = mesh.starts[line] ?? 0; i < (mesh.starts[line + 1] ?? 0); i++)
    points.push([mesh.xs[i] ?? 0, mesh.ys[i] ?? 0]);
  return backwards ? points.reverse() : points;
}

/** Lines joined end to end, in either direction, so that a border of many lines is drawn in few strokes. */
export function joinLines(
  mesh: AreaMesh,
  lines: readonly number[]
): readonly (readonly [x: number, y: number][])[] {
  const pieces = lines.map((line) => pointsOf(mesh, line));
  const at = new Map<string, Set<number>>();
  for (const [piece, points] of pieces.entries())
    for (const end of [points[0], points.at(-1)]) {
      const known = at.get(String(end));
      if (known) known.add(piece);
      else at.set(String(end), new Set([piece]));
    }
  const used = new Uint8Array(pieces.length);

  /** Goes on from the last point for as long as there are lines. */
  const extend = (points: [x: number, y: number][]): void => {
    for (;;) {
      const end = String(points.at(-1));
      const next = [...(at.get(end) ?? [])].find((piece) => !used[piece]);
      if (next === undefined) return;
      used[next] = 1;
      const piece = pieces[next] ?? [];
      points.push(...(String(piece[0]) === end ? piece : piece.reverse()).slice(1));
    }
  };
  return pieces.flatMap((piece, number) => {
    if (used[number]) return [];
    used[number] = 1;
    const points = [...piece];
    extend(points);
    points.reverse();
    extend(points);
    return [points.reverse()];
  });
}
