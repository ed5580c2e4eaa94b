import type { CellId } from '../document/model.ts';
import type { Table } from '../document/table-of.ts';

/** What of an own answer others don't get, beyond what a rule hides. */
export interface Emptied {
  readonly cell: CellId;
  /** Columns that rounding leaves empty, because they can't be worked out again from rounded counts. */
  readonly columns: readonly string[];
  /** Too many rows for a statement: in a link or file the table is empty; exports show it. */
  readonly tooLong: boolean;
}

/** Columns that had numbers or words and have none outside. */
export function emptiedColumns(given: Table, outside: Table): readonly string[] {
  const isEmpty = ({ value }: Table['columns'][number], rows: number) =>
    Array.from({ length: rows }, (_, row) => row).every((row) => value(row) === null);
  if (outside.rowCount === 0) return [];
  return outside.columns.flatMap((column) => {
    const before = given.columns.find(({ name }) => name === column.name);
    const gone = before && isEmpty(column, outside.rowCount) && !isEmpty(before, given.rowCount);
    return gone ? [column.name] : [];
  });
}
