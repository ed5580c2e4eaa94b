import { WATER, type LabelGrid } from './label-grid.ts';

/** A point on the doubled lattice of square corners: corners are even, middles of sides odd. */
export type LatticePoint = readonly [x: number, y: number];

/** Borders cut where three areas meet, each stored once, and the rings they form (`~n`: arc n backwards). */
export interface TracedMap {
  readonly arcs: readonly (readonly LatticePoint[])[];
  readonly rings: ReadonlyMap<number, readonly (readonly number[])[]>;
}

/** Directions clockwise (y downwards): east, south, west, north. */
const STEPS = [
  [1, 0],
  [0, 1],
  [-1, 0],
  [0, -1]
] as const;

/**
 * Walks around every gemeente with its land on the right hand.
 *
 * Corners between two areas are cut to the middles of the sides, which turns stairs into slopes; corners where
 * three or more areas meet are kept, for they must be the same for all of them.
 */
export function trace(grid: LabelGrid): TracedMap {
  const { columns, rows, labels } = grid;
  const at = (column: number, row: number): number =>
    column < 0 || row < 0 || column >= columns || row >= rows
      ? WATER
      : (labels[row * columns + column] ?? WATER);
  /** The square to the right (0) or left (1) of a step from a corner. */
  const beside = (x: number, y: number, direction: number, left: 0 | 1): number => {
    const quadrant = (direction + (left ? 3 : 0)) % 4;
    return at(x - (quadrant === 1 || quadrant === 2 ? 1 : 0), y - (quadrant === 2 || quadrant === 3 ? 1 : 0));
  };
  const isNode = (x: number, y: number): boolean =>
    STEPS.filter((_, direction) => beside(x, y, direction, 0) !== beside(x, y, direction, 1)).length > 2;

  const arcs: LatticePoint[][] = [];
  const arcAt = new Map<string, number>();
  const rings = new Map<number, number[][]>();
  const walked = new Uint8Array((columns + 1) * (rows + 1) * 4);
  const edge = (x: number, y: number, direction: number): number => (y * (columns + 1) + x) * 4 + direction;

  const walk = (x0: number, y0: number, d0: number): void => {
    const label = beside(x0, y0, d0, 0);
    const path: { x: number; y: number; direction: number }[] = [];
    let [x, y, direction] = [x0, y0, d0];
    do {
      walked[edge(x, y, direction)] = 1;
      path.push({ x, y, direction });
      x += STEPS[direction]?.[0] ?? 0;
      y += STEPS[direction]?.[1] ?? 0;
      for (const turn of [1, 0, 3]) {
        const next = (direction + turn) % 4;
        if (beside(x, y, next, 0) === label && beside(x, y, next, 1) !== label) {
          direction = next;
          break;
        }
      }
    } while (x !== x0 || y !== y0 || direction !== d0);
    const ring = cut(path, isNode).map((steps) => {
      const { key, forwards, points } = toArc(steps, isNode);
      const known = arcAt.get(key);
      if (known !== undefined) return forwards ? known : ~known;
      arcAt.set(key, arcs.length);
      arcs.push(forwards ? points : points.reverse());
      return forwards ? arcs.length - 1 : ~(arcs.length - 1);
    });
    rings.set(label, [...(rings.get(label) ?? []), ring]);
  };

  for (let y = 0; y <= rows; y++)
    for (let x = 0; x <= columns; x++)
      for (let direction = 0; direction < 4; direction++) {
        const right = beside(x, y, direction, 0);
        if (right !== WATER && right !== beside(x, y, direction, 1) && !walked[edge(x, y, direction)])
          walk(x, y, direction);
      }
  return { arcs, rings };
}

interface Step {
  readonly x: number;
  readonly y: number;
  readonly direction: number;
}

/** Cuts a closed walk at its nodes; one without nodes starts at its north-western corner. */
function cut(path: readonly Step[], isNode: (x: number, y: number) => boolean): Step[][] {
  let start = path.findIndex(({ x, y }) => isNode(x, y));
  if (start < 0)
    start = path.reduce((best, step, index) => {
      const other = path[best];
      return other && before([step.x, step.y], [other.x, other.y]) ? index : best;
    }, 0);
  const turned = [...path.slice(start), ...path.slice(0, start)];
  const pieces: Step[][] = [];
  for (const [index, step] of turned.entries())
    if (index === 0 || isNode(step.x, step.y)) pieces.push([step]);
    else pieces.at(-1)?.push(step);
  return pieces;
}

/** Points of one piece, and a key that is the same for whoever walks it the other way. */
function toArc(steps: readonly Step[], isNode: (x: number, y: number) => boolean) {
  const middles = steps.map(({ x, y, direction }): LatticePoint => {
    const [dx, dy] = STEPS[direction] ?? [0, 0];
    return [2 * x + dx, 2 * y + dy];
  });
  const begin = corner(steps[0], 0);
  const end = corner(steps.at(-1), 1);
  const first = middles[0] ?? begin;
  const last = middles.at(-1) ?? end;
  const forwards = middles.length > 1 ? before(first, last) : before(begin, end);
  const open = isNode(begin[0] / 2, begin[1] / 2);
  return {
    key: (before(first, last) ? first : last).join(),
    forwards,
    points: open ? [begin, ...middles, end] : [...middles, first]
  };
}

/** The corner where a step starts (0) or ends (1). */
function corner(step: Step | undefined, along: 0 | 1): LatticePoint {
  if (!step) return [0, 0];
  const [dx, dy] = STEPS[step.direction] ?? [0, 0];
  return [2 * (step.x + along * dx), 2 * (step.y + along * dy)];
}

const before = (a: LatticePoint, b: LatticePoint): boolean => a[1] < b[1] || (a[1] === b[1] && a[0] < b[0]);
