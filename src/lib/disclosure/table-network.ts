import type { Quantity } from './system.ts';

/**
 * A two-way table with its margins as one more row and column, seen as a network: rows and columns are nodes, numbers
 * are edges. With margins taken negative every row and column adds up to zero, so a number can move only around a cycle
 * of hidden ones, and whole numbers stay whole (Gusfield 1988; Kelly, Golden & Assad 1992). That makes the range of a
 * hidden number an exact matter of flows.
 */
export interface TableNetwork {
  readonly rows: number;
  readonly columns: number;
  /** 1 where hidden; numbers go row by row. */
  readonly hidden: Uint8Array;
  /** What hiding a number costs. */
  readonly loss: Float64Array;
  /** Hidden numbers by node: rows first, then columns. */
  readonly hiddenAt: readonly (readonly number[])[];
  /** For searches, used over and over: the number by which a node was reached, −1 where it was not, and their order. */
  readonly arrived: Int32Array;
  readonly queue: Int32Array;
  hide(index: number): void;
  isMargin(index: number): boolean;
  /** Can the number give way by one? Directions are those of the network, in which margins are negative. */
  gives(index: number, direction: number): boolean;
  /** Moves numbers along a path in turns: the first with `direction`, the next against it. */
  shift(path: readonly number[], direction: number, by: number): void;
  /** How far the numbers of a path can move in turns. */
  roomAlong(path: readonly number[], direction: number): number;
}

export function createTableNetwork(
  rows: number,
  columns: number,
  quantities: readonly Quantity[]
): TableNetwork {
  const hidden = new Uint8Array(quantities.length);
  const loss = Float64Array.from(quantities, (quantity) => quantity.loss);
  const hiddenAt: number[][] = Array.from({ length: rows + columns }, () => []);
  const isMargin = (index: number) =>
    (Math.floor(index / columns) === rows - 1) !== (index % columns === columns - 1);
  const sign = Int8Array.from(quantities, (_, index) => (isMargin(index) ? -1 : 1));
  const up = Float64Array.from(quantities, ({ value, high }) => high - (value ?? NaN));
  const down = Float64Array.from(quantities, ({ value, low }) => (value ?? NaN) - low);
  quantities.forEach((quantity, index) => {
    if (quantity.hidden) hide(index);
  });
  const arrived = new Int32Array(rows + columns);
  const queue = new Int32Array(rows + columns);
  return { rows, columns, hidden, loss, hiddenAt, arrived, queue, isMargin, hide, gives, shift, roomAlong };

  function hide(index: number): void {
    if (hidden[index] === 1) return;
    hidden[index] = 1;
    hiddenAt[Math.floor(index / columns)]?.push(index);
    hiddenAt[rows + (index % columns)]?.push(index);
  }

  function room(index: number, direction: number): number {
    return (direction * (sign[index] ?? 1) > 0 ? up[index] : down[index]) ?? 0;
  }

  function gives(index: number, direction: number): boolean {
    return room(index, direction) >= 1;
  }

  function shift(path: readonly number[], direction: number, by: number): void {
    path.forEach((index, turn) => {
      const change = (turn % 2 === 0 ? direction : -direction) * (sign[index] ?? 1) * by;
      up[index] = (up[index] ?? 0) - change;
      down[index] = (down[index] ?? 0) + change;
    });
  }

  function roomAlong(path: readonly number[], direction: number): number {
    return path.reduce(
      (least, index, turn) => Math.min(least, room(index, turn % 2 === 0 ? direction : -direction)),
      Infinity
    );
  }
}
