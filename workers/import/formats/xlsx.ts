import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import { createGridBuilder, type Grid } from '../grid.ts';
import { Unreadable } from '../import-error.ts';
import { limits } from '../limits.ts';

export interface Sheets {
  readonly names: readonly string[];
  /** The sheet with the most cells. */
  readonly fullest: string;
  grid(name: string): Grid;
}

/** An Excel workbook. Numbers and dates keep their exact values; a percentage is read as shown. */
export async function readXlsx(bytes: Uint8Array): Promise<Sheets> {
  if (bytes.length > limits.workbook) throw new Unreadable('too-large', Math.round(bytes.length / 1e6));
  const { read, utils } = await import('@e965/xlsx');
  let book: WorkBook;
  try {
    book = read(bytes, {
      type: 'array',
      cellFormula: false,
      cellHTML: false,
      cellNF: true,
      sheetRows: limits.rows
    });
  } catch (error) {
    if (/password|encrypt/i.test(String(error))) throw new Unreadable('password');
    throw new Unreadable('damaged', 'Excel');
  }
  const used = book.SheetNames.filter((name) => book.Sheets[name]?.['!ref'] !== undefined);
  const sizes = used.map((name) => Object.keys(book.Sheets[name] ?? {}).length);
  const fullest = used[sizes.indexOf(Math.max(...sizes))];
  if (fullest === undefined) throw new Unreadable('empty');
  return {
    names: used,
    fullest,
    grid(name) {
      const sheet = book.Sheets[used.includes(name) ? name : fullest] ?? {};
      const range = utils.decode_range(sheet['!ref'] ?? 'A1');
      const width = range.e.c - range.s.c + 1;
      if (width > limits.columns) throw new Unreadable('too-many-columns', width);
      if (width * (range.e.r - range.s.r + 1) > limits.cells)
        throw new Unreadable('too-many-rows', range.e.r);
      const merged = mergedCells(sheet);
      const builder = createGridBuilder();
      for (let row = range.s.r; row <= range.e.r; row++) {
        const line: string[] = [];
        for (let column = range.s.c; column <= range.e.c; column++) {
          const at = utils.encode_cell({ r: row, c: column });
          line.push(textOf(sheet[merged.get(at) ?? at] as CellObject | undefined));
        }
        builder.add(line);
      }
      return { ...builder.done(), widths: null };
    }
  };

  /** Cells of a merged heading say what its first cell says. Below a heading a merge is one value, not many. */
  function mergedCells(sheet: WorkSheet): ReadonlyMap<string, string> {
    const found = new Map<string, string>();
    for (const { s, e } of sheet['!merges'] ?? []) {
      if (s.r !== e.r || e.c - s.c > 200) continue;
      for (let column = s.c + 1; column <= e.c; column++)
        found.set(utils.encode_cell({ r: s.r, c: column }), utils.encode_cell(s));
    }
    return found;
  }
}

/** Days between Excel's zero and 1970; Excel counts a 29 February 1900 that never was. */
const EXCEL_EPOCH = 25_569;

function textOf(cell: CellObject | undefined): string {
  if (!cell) return '';
  const { t, v, z } = cell;
  if (t === 'e') return '.';
  if (t === 'n' && typeof v === 'number') {
    const format = String(z ?? '');
    if (/%/.test(format)) return `${round(v * 100)}%`;
    if (isDateFormat(format))
      return new Date(Math.round((v - EXCEL_EPOCH) * 86_400_000)).toISOString().slice(0, 10);
    return String(round(v));
  }
  if (v instanceof Date) return v.toISOString().slice(0, 10);
  return v === undefined ? '' : String(v);
}

/** 0.1 + 0.2 is shown as 0.3. */
const round = (value: number): number => Number(value.toPrecision(15));

const isDateFormat = (format: string): boolean =>
  /[dy]/i.test(format.replace(/\[[^\]]*\]|"[^"]*"|\\./g, '')) &&
  !/[0#?]/.test(format.replace(/\[[^\]]*\]|"[^"]*"/g, ''));
