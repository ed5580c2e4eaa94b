import { WATER, type LabelGrid } from './label-grid.ts';

/** Squares that hang together by their sides and belong to the same gemeente. */
interface Patch {
  readonly label: number;
  readonly squares: readonly number[];
}

/**
 * Gives every gemeente one piece per island: an exclave goes to the gemeente it borders most.
 *
 * Exclaves here are accidents of coarse outlines, apart from a few real ones that a schematic map need not show.
 * Patches smaller than `smallest` squares that touch no other land are dropped: too small to point at.
 */
export function tidy(grid: LabelGrid, smallest: number): LabelGrid {
  const labels = Int16Array.from(grid.labels);
  const next = { ...grid, labels };
  for (;;) {
    const patches = findPatches(next).filter(({ label }) => label !== WATER);
    const largest = new Map<number, number>();
    for (const { label, squares } of patches)
      largest.set(label, Math.max(largest.get(label) ?? 0, squares.length));

    let changed = false;
    for (const { label, squares } of patches) {
      if (squares.length === largest.get(label)) continue;
      const neighbour = commonestNeighbour(next, squares, label);
      if (neighbour === WATER && squares.length >= smallest) continue;
      for (const square of squares) labels[square] = neighbour;
      changed = true;
    }
    if (!changed) return next;
  }
}

function findPatches(grid: LabelGrid): Patch[] {
  const seen = new Uint8Array(grid.labels.length);
  const patches: Patch[] = [];
  for (let start = 0; start < seen.length; start++) {
    if (seen[start]) continue;
    const label = grid.labels[start] ?? WATER;
    const squares = [start];
    seen[start] = 1;
    for (let i = 0; i < squares.length; i++)
      for (const side of sides(grid, squares[i] ?? 0))
        if (!seen[side] && grid.labels[side] === label) {
          seen[side] = 1;
          squares.push(side);
        }
    patches.push({ label, squares });
  }
  return patches;
}

/** The gemeente along most of the edge; water only when nothing else is. */
function commonestNeighbour(grid: LabelGrid, squares: readonly number[], own: number): number {
  const counts = new Map<number, number>();
  for (const square of squares)
    for (const side of sides(grid, square)) {
      const label = grid.labels[side] ?? WATER;
      if (label !== own && label !== WATER) counts.set(label, (counts.get(label) ?? 0) + 1);
    }
  let best = WATER;
  for (const [label, count] of counts) if (count > (counts.get(best) ?? 0)) best = label;
  return best;
}

function* sides({ columns, rows }: LabelGrid, square: number): Generator<number> {
  const column = square % columns;
  if (column > 0) yield square - 1;
  if (column < columns - 1) yield square + 1;
  if (square >= columns) yield square - columns;
  if (square < columns * (rows - 1)) yield square + columns;
}
