import type { FigureTable, NamedFigure } from '../../document/cell-kind.ts';
import type { Column, ColumnKind, Table } from '../../engine/table.ts';
import type { Locale } from '../../i18n/locale.ts';
import { columnDecimals } from './column-decimals.ts';
import { formatResultValue } from './format-result-value.ts';
import { isShownColumn } from './memory-table.ts';

/** Rows that a table in running text shows at most; the grid and the exports have them all. */
const MOST_ROWS = 200;

export const isNumeric = (kind: ColumnKind): boolean =>
  kind === 'integer' || kind === 'bigint' || kind === 'double' || kind === 'decimal';

/**
 * A query result as the table under a figure, in words for its readers: no signs of SQL, and the same decimals for all
 * numbers of one column.
 */
export function tableOfResult(table: Table, locale: Locale, caption: string): FigureTable {
  return {
    caption,
    columns: table.columns.map(({ name, kind }) => ({
      label: name.replaceAll('_', ' '),
      numeric: isNumeric(kind)
    })),
    rows: wordsIn(table, locale)
  };
}

/**
 * Numbers that a result states, by the text of its first column: shown as in its table; as a value each with its own
 * decimals, whatever stands beside it.
 */
export function figuresOfResult(table: Table, locale: Locale): readonly NamedFigure[] {
  const [first, ...others] = table.columns;
  return wordsIn(table, locale).flatMap((words, row) =>
    others.map((column, at) => ({
      name: `${first ? shownResultValue(first, row, locale) : row}, ${column.name}`,
      value: shownResultValue(column, row, locale),
      shown: words[at + 1] ?? ''
    }))
  );
}

/** The first rows as their table has them. */
function wordsIn({ columns, rowCount }: Table, locale: Locale): readonly (readonly string[])[] {
  const decimals = columns.map((column) => columnDecimals(column, rowCount));
  return Array.from({ length: Math.min(rowCount, MOST_ROWS) }, (_, row) =>
    columns.map((column, at) =>
      column.value(row) === null && !isShownColumn(column)
        ? '–'
        : shownResultValue(column, row, locale, decimals[at])
    )
  );
}

/** A value in its own words where its maker gave them; years stand without a thousands point. */
export function shownResultValue(column: Column, row: number, locale: Locale, decimals?: number): string {
  if (isShownColumn(column)) return column.shown(row);
  const value = column.value(row);
  return isYear(column.name) && value !== null
    ? String(value)
    : formatResultValue(value, column.kind, locale, decimals);
}

export const isYear = (name: string): boolean => /^(jaar|periode|year)$/i.test(name);
