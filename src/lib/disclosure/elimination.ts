/** Whole-number coefficients by column; columns that are left out are zero. */
export type SparseRow = ReadonlyMap<number, bigint>;

/** A row in which `pivot` is the only unknown that leads a row. */
export interface ReducedRow {
  readonly pivot: number;
  readonly row: SparseRow;
}

export interface Elimination {
  readonly reduced: readonly ReducedRow[];
  /** What the rows say of known columns alone. */
  readonly checks: readonly SparseRow[];
}

/**
 * Gauss-Jordan elimination over the unknown columns, in exact whole numbers.
 *
 * An unknown is fixed by the rows exactly when it leads a row that holds no other unknown; the known columns left in
 * that row are the numbers by which a reader works it out.
 */
export function eliminate(rows: Iterable<SparseRow>, isUnknown: (column: number) => boolean): Elimination {
  let reduced: readonly ReducedRow[] = [];
  const checks: SparseRow[] = [];
  for (const given of rows) {
    const rest = reduced.reduce((row, by) => cancel(row, by), given);
    const pivot = [...rest.keys()].filter(isUnknown).reduce((a, b) => Math.min(a, b), Infinity);
    if (pivot === Infinity) {
      checks.push(rest);
      continue;
    }
    const added = { pivot, row: simplify(rest) };
    reduced = [...reduced.map((other) => ({ ...other, row: cancel(other.row, added) })), added];
  }
  return { reduced, checks };
}

/** The row without the other row's pivot. */
function cancel(row: SparseRow, { pivot, row: by }: ReducedRow): SparseRow {
  const factor = row.get(pivot);
  const unit = by.get(pivot);
  if (factor === undefined || unit === undefined) return row;
  const result = new Map([...row].map(([column, value]) => [column, value * unit]));
  for (const [column, value] of by) {
    const left = (result.get(column) ?? 0n) - factor * value;
    if (left === 0n) result.delete(column);
    else result.set(column, left);
  }
  return simplify(result);
}

/** Divided by what all coefficients share, so that they stay small. */
function simplify(row: SparseRow): SparseRow {
  let shared = 0n;
  for (const value of row.values()) shared = gcd(shared, value < 0n ? -value : value);
  return shared <= 1n ? row : new Map([...row].map(([column, value]) => [column, value / shared]));
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));
