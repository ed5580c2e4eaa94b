import type { SheetData, SheetOptions } from 'write-excel-file/universal';
import type { DataColumn, DataTable } from '../data-table.ts';
import type { DataNumber } from '../data-value.ts';
import type { Report } from '../report.ts';

export type Sheet = SheetOptions<Blob> & { data: SheetData };
export type SheetCell = SheetData[number][number];

export const bold = (value: string): SheetCell => ({ value, fontWeight: 'bold' });
export const small = (value: string): SheetCell => ({ value, textColor: '#43515b' });

/** Rows above the figures: what they are, what must be known of them, and the names of the columns. */
const HEAD = 3;
const WIDEST = 60;

/** A table with numbers as numbers, shown to the same digit as everywhere else. */
export const tableSheet = (
  { caption, columns, rowCount }: DataTable,
  sheet: string,
  { notice, provenance }: Pick<Report, 'notice' | 'provenance'>
): Sheet => {
  const written = columns.map(toCells);
  return {
    sheet,
    stickyRowsCount: HEAD,
    columns: columns.map((column) => ({ width: widthOf(column) })),
    data: [
      [bold(caption)],
      [small([notice, provenance.footer].filter(Boolean).join(' · '))],
      columns.map((column) => ({
        value: column.name,
        fontWeight: 'bold',
        wrap: true,
        alignVertical: 'bottom',
        align: isNumeric(column) ? 'right' : 'left',
        bottomBorderStyle: 'thin',
        bottomBorderColor: '#7f8b90'
      })),
      ...Array.from({ length: rowCount }, (_, row) => written.map((cells) => cells[row]))
    ]
  };
};

const isNumeric = ({ values }: DataColumn): boolean => values.some(({ kind }) => kind === 'number');

function toCells(column: DataColumn): readonly SheetCell[] {
  const numeric = isNumeric(column);
  const years = column.values.every((value) => value.kind !== 'number' || isYear(value));
  return column.values.map((value): SheetCell => {
    if (value.kind === 'none') return null;
    if (value.kind === 'text')
      return { value: value.text, type: String, wrap: !numeric, ...(numeric && { align: 'right' }) };
    return { ...toNumber(value, years), type: Number, align: 'right' };
  });
}

/** A year has no point between its thousands. */
const isYear = ({ value, decimals }: DataNumber): boolean => decimals === 0 && value >= 1900 && value < 2100;

function toNumber({ value, decimals, percent }: DataNumber, years: boolean) {
  const places = decimals === 0 ? '' : `.${'0'.repeat(Math.min(decimals, 15))}`;
  if (percent) return { value: Number(`${value}e-2`), format: `0${places}%` };
  return { value, format: years ? '0' : `#,##0${places}` };
}

function widthOf({ name, values }: DataColumn): number {
  const longest = values.reduce(
    (most, value) => Math.max(most, value.kind === 'text' ? value.text.length : 9),
    Math.max(...name.split(' ').map((word) => word.length))
  );
  return Math.min(WIDEST, longest + 3);
}
