import type { CellValue, Column, ColumnKind, Table } from '../../engine/table.ts';

/** A column whose maker knows how its values read: with their interval, or with why there is none. */
export interface ShownColumn extends Column {
  shown(row: number): string;
}

/** Values of indicators, each with the words that belong to it. */
export const shownColumn = (
  name: string,
  values: readonly (number | null)[],
  words: readonly string[]
): ShownColumn => ({ ...memoryColumn(name, 'double', values), shown: (row) => words[row] ?? '' });

export const isShownColumn = (column: Column): column is ShownColumn => 'shown' in column;

/** A column of values that are already here. */
export function memoryColumn(name: string, kind: ColumnKind, values: readonly CellValue[]): Column {
  return {
    name,
    sqlType: kind === 'text' ? 'VARCHAR' : 'DOUBLE',
    kind,
    value: (row) => values[row] ?? null,
    numbers: () =>
      Float64Array.from(values, (value) =>
        typeof value === 'number' || typeof value === 'bigint' ? Number(value) : NaN
      ),
    texts: () => values.map((value) => (value === null ? null : String(value)))
  };
}

/** A table that no engine made, for the same grid and exports. */
export function memoryTable(columns: readonly Column[], rowCount: number): Table {
  return {
    columns,
    rowCount,
    truncated: false,
    elapsed: 0,
    column(name) {
      const found = columns.find((column) => column.name === name);
      if (!found) throw new RangeError(`unknown column: ${name}`);
      return found;
    }
  };
}
