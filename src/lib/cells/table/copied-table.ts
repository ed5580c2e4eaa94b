import type { Table } from '../../engine/table.ts';
import type { Locale } from '../../i18n/locale.ts';
import { isNumeric, shownResultValue } from './table-of-result.ts';

export const copyFormats = ['tsv', 'markdown'] as const;
type CopyFormat = (typeof copyFormats)[number];

/** Rows that go to the clipboard at most; exports have them all. */
const MOST_ROWS = 10_000;

/**
 * A result as text for a spreadsheet (TSV, exact values with a point, an empty field for NULL) or for running text
 * (Markdown, as shown).
 */
export function copiedTable(table: Table, order: Uint32Array, format: CopyFormat, locale: Locale): string {
  const rows = order.subarray(0, MOST_ROWS);
  return format === 'tsv' ? toTsv(table, rows) : toMarkdown(table, rows, locale);
}

function toTsv({ columns }: Table, rows: Uint32Array): string {
  const line = (values: readonly string[]) => values.map(quoted).join('\t');
  const lines = Array.from(rows, (row) => line(columns.map((column) => String(column.value(row) ?? ''))));
  return [line(columns.map(({ name }) => name)), ...lines].join('\n');
}

/** A spreadsheet reads a formula in what begins like one: such text gets an apostrophe; a negative number does not. */
function quoted(value: string): string {
  const safe = /^[=+@]|^-(?![\d.])/.test(value) ? `'${value}` : value;
  return /[\t\n\r"]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function toMarkdown({ columns }: Table, rows: Uint32Array, locale: Locale): string {
  const line = (values: readonly string[]) => `| ${values.map(escaped).join(' | ')} |`;
  return [
    line(columns.map(({ name }) => name)),
    line(columns.map(({ kind }) => (isNumeric(kind) ? '---:' : '---'))),
    ...Array.from(rows, (row) => line(columns.map((column) => shownResultValue(column, row, locale))))
  ].join('\n');
}

const escaped = (value: string): string => value.replaceAll('|', '\\|').replace(/\r?\n/g, ' ');
