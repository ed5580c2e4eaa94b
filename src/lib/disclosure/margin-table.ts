import type { DisclosurePolicy } from './policy.ts';
import { rangeBelow } from './range-below.ts';
import { threshold } from './rules/threshold.ts';
import { hiddenBetween, shown, type Quantity } from './system.ts';

/** A two-way table of counts; its margins are the sums. */
export interface TwoWayTable {
  readonly counts: readonly (readonly number[])[];
  readonly gevoelig: boolean;
  readonly lokaal: boolean;
  /** Is this number public already? The last row and column are the margins. */
  isPublic(row: number, column: number): boolean;
  /** Is it hidden already? `secret` for its own sake, as small counts are by themselves; `partner` for another's. */
  hiddenAs?(row: number, column: number): 'secret' | 'partner' | null;
}

/** The table with its margins, row by row, small counts hidden for their own sake. */
export function withMargins(table: TwoWayTable, policy: DisclosurePolicy): readonly Quantity[] {
  const { counts, gevoelig, lokaal } = table;
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const width = counts[0]?.length ?? 0;
  const columnTotals = Array.from({ length: width }, (_, column) =>
    sum(counts.map((row) => row[column] ?? 0))
  );
  const rows = [...counts, columnTotals].map((row) => [...row, sum(row)]);
  const total = sum(columnTotals);
  const { low, high } = rangeBelow({ gevoelig, lokaal }, policy);
  return rows.flatMap((row, r) =>
    row.map((count, c) => {
      if (table.isPublic(r, c)) return shown(count, Infinity);
      if (threshold.hides({ teller: count, gevoelig, lokaal }, policy))
        return hiddenBetween(count, low, high, policy.minimumWidth);
      const hidden = table.hiddenAs?.(r, c) ?? null;
      if (hidden !== null)
        return hiddenBetween(count, 0, Infinity, hidden === 'secret' ? policy.minimumWidth : 0);
      // A hidden zero protects least, so it comes last.
      return shown(count, count === 0 ? total + 1 : count);
    })
  );
}
