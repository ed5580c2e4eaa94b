import type { ReducedRow, SparseRow } from './elimination.ts';

/** Unknowns whose sum is fixed though they may not be. */
export interface DeterminedSum {
  readonly unknowns: readonly number[];
  /** `unit` times their sum, with the known columns that fix it. */
  readonly row: SparseRow;
  readonly unit: bigint;
}

/** Combinations of rows that are tried, smallest first, in each set of rows that hang together. */
const TRIED = 4_096;

/**
 * Every sum of unknowns that the reduced rows fix.
 *
 * In reduced rows each leading unknown stands in one row only, so a sum of unknowns is a sum of whole rows, each scaled
 * to the same lead: all of them are found, up to twelve rows that hang together; beyond that, sums of the fewest rows.
 */
export function determinedSums(
  reduced: readonly ReducedRow[],
  isUnknown: (column: number) => boolean
): readonly DeterminedSum[] {
  return together(reduced, isUnknown).flatMap((rows) => {
    const unit = rows.reduce((all, { pivot, row }) => lcm(all, row.get(pivot) ?? 1n), 1n);
    const scaled = rows.map(({ pivot, row }) => {
      const factor = unit / (row.get(pivot) ?? 1n);
      return new Map([...row].map(([column, value]) => [column, value * factor]));
    });
    const sums: DeterminedSum[] = [];
    let tried = 0;
    for (const row of combinations(scaled)) {
      if ((tried += 1) > TRIED) break;
      const unknowns = [...row.keys()].filter(isUnknown);
      if (unknowns.every((column) => row.get(column) === unit))
        sums.push({ unknowns: unknowns.sort((a, b) => a - b), row, unit });
    }
    return sums;
  });
}

/** Sums of one row, then of two, and so on. */
function* combinations(rows: readonly SparseRow[]): Generator<SparseRow> {
  let level: readonly { readonly row: SparseRow; readonly next: number }[] = [{ row: new Map(), next: 0 }];
  while (level.length > 0) {
    const larger: { row: SparseRow; next: number }[] = [];
    for (const { row, next } of level)
      for (const [index, other] of rows.entries()) {
        if (index < next) continue;
        const sum = add(row, other);
        yield sum;
        larger.push({ row: sum, next: index + 1 });
      }
    level = larger;
  }
}

function add(a: SparseRow, b: SparseRow): SparseRow {
  const sum = new Map(a);
  for (const [column, value] of b) {
    const total = (sum.get(column) ?? 0n) + value;
    if (total === 0n) sum.delete(column);
    else sum.set(column, total);
  }
  return sum;
}

/** Rows that share unknowns, directly or through others. */
function together(
  reduced: readonly ReducedRow[],
  isUnknown: (column: number) => boolean
): readonly (readonly ReducedRow[])[] {
  const left = new Set(reduced);
  const sets: ReducedRow[][] = [];
  for (const first of left) {
    const columns = new Set<number>();
    const rows: ReducedRow[] = [];
    const take = (row: ReducedRow) => {
      left.delete(row);
      rows.push(row);
      for (const column of row.row.keys()) if (isUnknown(column)) columns.add(column);
    };
    take(first);
    for (const column of columns) for (const row of left) if (row.row.has(column)) take(row);
    sets.push(rows);
  }
  return sets;
}

const absolute = (value: bigint): bigint => (value < 0n ? -value : value);
const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b));
const lcm = (a: bigint, b: bigint): bigint => absolute(a * b) / gcd(absolute(a), absolute(b));
