import { createGridBuilder, type Grid } from '../grid.ts';
import { Unreadable } from '../import-error.ts';
import { limits } from '../limits.ts';

/** Columns of typed values as a grid with its header: what Parquet, Arrow and JSON give. */
export function gridOfColumns(
  names: readonly string[],
  rows: number,
  valueAt: (column: number, row: number) => unknown
): Grid {
  if (names.length > limits.columns) throw new Unreadable('too-many-columns', names.length);
  if (rows > limits.rows) throw new Unreadable('too-many-rows', limits.rows);
  if (rows * names.length > limits.cells) throw new Unreadable('too-many-rows', rows);
  const builder = createGridBuilder();
  builder.add(names);
  for (let row = 0; row < rows; row++)
    builder.add(names.map((_, column) => textOfValue(valueAt(column, row))));
  return { ...builder.done(), widths: null, headed: true };
}

/** A typed value as a file would write it, with a decimal point. */
function textOfValue(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value === 'object')
    return JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? String(part) : part));
  return String(value as string | bigint | boolean);
}
