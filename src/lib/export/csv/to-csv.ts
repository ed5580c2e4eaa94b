import type { Locale } from '../../i18n/locale.ts';
import type { DataTable } from '../data-table.ts';
import { writeNumber, type DataValue } from '../data-value.ts';
import { escapeText } from './escape-text.ts';

/** What a spreadsheet in the reader's language expects between values. */
const separators = { nl: ';', en: ',' } as const;

/** A table as CSV: UTF-8 with the mark that spreadsheets know it by, numbers in the reader's own writing. */
export function toCsv({ columns, rowCount }: DataTable, locale: Locale): string {
  const separator = separators[locale];
  const line = (fields: readonly string[]) => fields.map((field) => quote(field, separator)).join(separator);
  const rows = Array.from({ length: rowCount }, (_, row) =>
    line(columns.map(({ values }) => shown(values[row], locale)))
  );
  return `\ufeff${[line(columns.map(({ name }) => escapeText(name))), ...rows, ''].join('\r\n')}`;
}

function shown(value: DataValue | undefined, locale: Locale): string {
  if (!value || value.kind === 'none') return '';
  return value.kind === 'number' ? writeNumber(value, locale) : escapeText(value.text);
}

const quote = (field: string, separator: string): string =>
  field.includes(separator) || /["\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
