import type { FigureTable } from '../../document/cell-kind.ts';
import type { Column, ColumnKind, Table } from '../../engine/table.ts';
import type { Locale } from '../../i18n/locale.ts';
import { formatResultValue } from './format-result-value.ts';
import { isShownColumn } from './memory-table.ts';

/** Rows that a table in running text shows at most; the grid and the exports have them all. */
const MOST_ROWS = 200;

export const isNumeric = (kind: ColumnKind): boolean =>
  kind === 'integer' || kind === 'bigint' || kind === 'double' || kind === 'decimal';

/** A query result as the table under a figure. */
export function tableOfResult(table: Table, locale: Locale, caption: string): FigureTable {
  const rows = Array.from({ length: Math.min(table.rowCount, MOST_ROWS) }, (_, row) =>
    table.columns.map((column) => shownResultValue(column, row, locale))
  );
  return {
    caption,
    columns: table.columns.map(({ name, kind }) => ({ label: name, numeric: isNumeric(kind) })),
    rows
  };
}

/** A value in its own words where its maker gave them; years stand without a thousands point. */
export function shownResultValue(column: Column, row: number, locale: Locale): string {
  if (isShownColumn(column)) return column.shown(row);
  const value = column.value(row);
  return isYear(column.name) && value !== null
    ? String(value)
    : formatResultValue(value, column.kind, locale);
}

export const isYear = (name: string): boolean => /^(jaar|periode|year)$/i.test(name);
