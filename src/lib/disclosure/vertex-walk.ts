import type { DisclosureSystem } from './system.ts';

/** Walks along the corners of all fillings that agree with what is shown, fractions allowed. */
export interface VertexWalk {
  /** Can everything that is shown be true at once? */
  readonly feasible: boolean;
  /** Highest value of a hidden number, or as soon as it is seen at `enough`, that; Infinity without bound. */
  highest(index: number, enough: number): number;
  lowest(index: number): number;
  /** The corner where the last question ended, if it is one of whole numbers: value by index. */
  filling(): ReadonlyMap<number, number> | null;
}

const TINY = 1e-9;
/** Steps after which a walk gives up; what it did not reach then counts as not reachable. */
const STEPS = 2_000;

/**
 * Linear programming over the hidden numbers of a system by the simplex method on one table: after a first corner has
 * been found every question goes on from where the last one ended, mostly a step or two (Dantzig 1963, bounded below;
 * upper bounds are rows of their own).
 */
export function createVertexWalk({ quantities, identities }: DisclosureSystem): VertexWalk {
  const unknowns = quantities.flatMap(({ hidden }, index) => (hidden ? [index] : []));
  const columnOf = new Map(unknowns.map((index, column) => [index, column]));
  const lows = unknowns.map((index) => quantities[index]?.low ?? 0);
  const bounded = unknowns.flatMap((index, column) => {
    const { high = Infinity, low = 0 } = quantities[index] ?? {};
    return high < Infinity ? [{ column, room: high - low }] : [];
  });
  const width = unknowns.length + bounded.length;
  const height = identities.length + bounded.length;
  const table = Array.from({ length: height }, () => new Float64Array(width + 1));
  identities.forEach((identity, r) => {
    const row = table[r];
    if (!row) return;
    for (const [index, factor] of identity) {
      const column = columnOf.get(index);
      const known = column === undefined ? (quantities[index]?.value ?? 0) : (lows[column] ?? 0);
      if (column !== undefined) row[column] = (row[column] ?? 0) + factor;
      row[width] = (row[width] ?? 0) - factor * known;
    }
    if ((row[width] ?? 0) < 0) for (let j = 0; j <= width; j += 1) row[j] = -(row[j] ?? 0);
  });
  const basis = new Int32Array(height).fill(-1);
  bounded.forEach(({ column, room }, b) => {
    const row = table[identities.length + b];
    if (!row) return;
    row[column] = 1;
    row[unknowns.length + b] = 1;
    row[width] = room;
    basis[identities.length + b] = unknowns.length + b;
  });
  const rowOf = new Int32Array(width).fill(-1);
  basis.forEach((column, r) => {
    if (column >= 0) rowOf[column] = r;
  });
  const best = new Float64Array(unknowns.length);
  const feasible = findCorner();
  best.fill(0);
  if (feasible) look();

  return {
    feasible,
    highest: (index, enough) => withLow(index, (column, low) => low + highest(column, enough - low)),
    lowest: (index) => withLow(index, (column, low) => low + lowest(column)),
    filling
  };

  function withLow(index: number, answer: (column: number, low: number) => number): number {
    const column = columnOf.get(index);
    return column === undefined ? NaN : answer(column, lows[column] ?? 0);
  }

  /** Drives every identity to hold; false when they can't all hold. */
  function findCorner(): boolean {
    const missing = () => basis.findIndex((column, r) => column < 0 && (table[r]?.[width] ?? 0) > TINY);
    for (let r = missing(), step = 0; r >= 0 && step < STEPS; r = missing(), step += 1) {
      const total = new Float64Array(width);
      basis.forEach((column, row) => {
        if (column < 0)
          for (let j = 0; j < width; j += 1) total[j] = (total[j] ?? 0) + (table[row]?.[j] ?? 0);
      });
      const column = step < STEPS / 2 ? argmax(total) : total.findIndex((value) => value > TINY);
      if (column < 0 || (total[column] ?? 0) <= TINY) return false;
      const leaving = ratioTest(column);
      if (leaving < 0) return false;
      pivot(leaving, column);
    }
    // What is left holds already: any column may stand for it, none if it says nothing more.
    basis.forEach((known, r) => {
      if (known >= 0) return;
      const column = table[r]?.findIndex((value, j) => j < width && Math.abs(value) > TINY) ?? -1;
      if (column >= 0) pivot(r, column);
    });
    return missing() < 0;
  }

  function highest(column: number, enough: number): number {
    if ((best[column] ?? 0) >= enough) return best[column] ?? 0;
    if ((rowOf[column] ?? -1) < 0) {
      const leaving = ratioTest(column);
      if (leaving < 0) return Infinity;
      pivot(leaving, column);
    }
    for (let step = 0; step < STEPS; step += 1) {
      const r = rowOf[column] ?? -1;
      const row = table[r];
      if (!row) return 0;
      if ((row[width] ?? 0) >= enough) return row[width] ?? 0;
      const entering = choose(row, -1, step);
      if (entering < 0) return row[width] ?? 0;
      const leaving = ratioTest(entering);
      if (leaving < 0) return Infinity;
      pivot(leaving, entering);
    }
    return best[column] ?? 0;
  }

  function lowest(column: number): number {
    for (let step = 0; step < STEPS; step += 1) {
      const row = table[rowOf[column] ?? -1];
      if (!row) return 0;
      const entering = choose(row, 1, step);
      if (entering < 0) return row[width] ?? 0;
      pivot(ratioTest(entering), entering);
    }
    return table[rowOf[column] ?? -1]?.[width] ?? 0;
  }

  /** Steepest first; towards the end the first that will do, which can't go round in circles. */
  function choose(row: Float64Array, sign: 1 | -1, step: number): number {
    let found = -1;
    let most = TINY;
    for (let j = 0; j < width; j += 1) {
      const gain = sign * (row[j] ?? 0);
      if (gain <= most || (rowOf[j] ?? -1) >= 0) continue;
      if (step > STEPS / 2) return j;
      found = j;
      most = gain;
    }
    return found;
  }

  /** Row that is the first to stand in the way of a column that grows. */
  function ratioTest(column: number): number {
    let leaving = -1;
    let least = Infinity;
    for (let r = 0; r < height; r += 1) {
      const slope = table[r]?.[column] ?? 0;
      if (slope <= TINY) continue;
      const ratio = (table[r]?.[width] ?? 0) / slope;
      if (ratio < least - TINY || (ratio < least + TINY && (basis[r] ?? 0) < (basis[leaving] ?? 0))) {
        leaving = r;
        least = Math.min(least, ratio);
      }
    }
    return leaving;
  }

  function pivot(r: number, column: number): void {
    const row = table[r];
    if (!row) return;
    const by = row[column] ?? 1;
    for (let j = 0; j <= width; j += 1) row[j] = (row[j] ?? 0) / by;
    row[column] = 1;
    table.forEach((other, i) => {
      const factor = other[column] ?? 0;
      if (i === r || factor === 0) return;
      for (let j = 0; j <= width; j += 1) other[j] = (other[j] ?? 0) - factor * (row[j] ?? 0);
      other[column] = 0;
      if (Math.abs(other[width] ?? 0) < TINY) other[width] = 0;
    });
    const old = basis[r] ?? -1;
    if (old >= 0) rowOf[old] = -1;
    basis[r] = column;
    rowOf[column] = r;
    look();
  }

  function filling(): ReadonlyMap<number, number> | null {
    const values = new Map<number, number>();
    for (const [column, index] of unknowns.entries()) {
      const value = table[rowOf[column] ?? -1]?.[width] ?? 0;
      if (Math.abs(value - Math.round(value)) > 1e-6) return null;
      values.set(index, (lows[column] ?? 0) + Math.round(value));
    }
    return values;
  }

  function look(): void {
    basis.forEach((column, r) => {
      if (column >= 0 && column < unknowns.length)
        best[column] = Math.max(best[column] ?? 0, table[r]?.[width] ?? 0);
    });
  }

  function argmax(values: Float64Array): number {
    return values.reduce((at, value, j) => (value > (values[at] ?? -Infinity) ? j : at), -1);
  }
}
