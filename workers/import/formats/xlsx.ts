import type { CellObject, Range, WorkBook, WorkSheet } from '@e965/xlsx';
import { decodeHTML } from 'entities';
import type { DecimalMark } from '../../../src/lib/notation/figure.ts';
import type { Note } from '../api.ts';
import { decode } from '../decode.ts';
import { guessDecimal, parseFileFigure } from '../file-figure.ts';
import { createGridBuilder, type Grid } from '../grid.ts';
import { Unreadable } from '../import-error.ts';
import { limits } from '../limits.ts';
import { tablesIn } from '../tables-in-grid.ts';

export interface Sheets {
  /** Sheets, and the tables of a sheet that has more than one: `Blad1`, `Blad1 (2)`. */
  readonly names: readonly string[];
  /** The one with the most cells. */
  readonly fullest: string;
  /** `decimal`: how the analyst says that numbers typed as text are written. */
  table(name: string, decimal?: DecimalMark): SheetTable;
}

interface SheetTable {
  readonly grid: Grid;
  /** How its numbers are written out here: as those that were typed as text, if there are any. */
  readonly decimal: DecimalMark;
  readonly notes: readonly Note[];
}

interface Part {
  readonly sheet: string;
  readonly at: number;
}

/**
 * An Excel workbook, of before 2007 too, or the tables of a page. Numbers and dates keep their exact values; a percentage
 * is read as shown, and the cells of a page stay the texts they are.
 */
export async function readXlsx(bytes: Uint8Array): Promise<Sheets> {
  if (bytes.length > limits.workbook) throw new Unreadable('too-large', Math.round(bytes.length / 1e6));
  const { read, utils } = await import('@e965/xlsx');
  let book: WorkBook;
  try {
    const isText = bytes[0] !== ZIP && bytes[0] !== OLD;
    book = read(isText ? plainMarkup(decode(bytes).text) : bytes, {
      type: isText ? 'string' : 'array',
      raw: true,
      cellFormula: true,
      cellStyles: true,
      cellHTML: false,
      cellNF: true,
      sheetRows: limits.rows
    });
  } catch (error) {
    if (/password|encrypt/i.test(String(error))) throw new Unreadable('password');
    throw bytes[0] === OLD ? new Unreadable('image-or-document') : new Unreadable('damaged', 'Excel');
  }
  const { WBProps, Sheets: properties } = book.Workbook ?? {};
  const epoch = WBProps?.date1904 ? EXCEL_EPOCH - MAC_DAYS : EXCEL_EPOCH;
  const sheets = book.SheetNames.flatMap((name, at) => {
    const sheet = book.Sheets[name];
    const range = sheet && usedRange(sheet);
    return sheet && range ? [{ name, sheet, range, hidden: (properties?.[at]?.Hidden ?? 0) > 0 }] : [];
  });
  const shown = sheets.some(({ hidden }) => !hidden);
  const parts = new Map<string, Part>();
  let fullest = '';
  let most = 0;
  for (const { name, sheet, range, hidden } of sheets)
    for (const [at, grid] of tablesIn(toGrid(sheet, range, 'point')).entries()) {
      const part = at === 0 ? name : `${name} (${at + 1})`;
      parts.set(part, { sheet: name, at });
      const cells = grid.columns.reduce((sum, column) => sum + column.filter(Boolean).length, 0);
      if (cells <= most || (hidden && shown)) continue;
      most = cells;
      fullest = part;
    }
  if (most === 0) throw new Unreadable('empty');
  return {
    names: [...parts.keys()],
    fullest,
    table(name, asked) {
      const part = parts.get(name) ?? parts.get(fullest);
      const found = sheets.find((one) => one.name === part?.sheet);
      if (!part || !found) throw new Unreadable('empty');
      const typed = typedFigures(found.sheet);
      const guess = guessDecimal(typed);
      const mark = asked ?? (typed.length > 0 ? guess.mark : 'point');
      const tables = tablesIn(toGrid(found.sheet, found.range, mark));
      const grid = tables[part.at];
      if (!grid) throw new Unreadable('empty');
      return {
        grid,
        decimal: mark,
        notes: [
          ...(tables.length > 1 ? [{ kind: 'tables' as const, what: found.name, count: tables.length }] : []),
          ...(guess.doubtful && !asked
            ? [{ kind: 'decimal-doubt' as const, what: guess.doubtful, count: 1 }]
            : []),
          ...hiddenIn(found.sheet, found.range),
          ...withoutOutcome(found.sheet)
        ]
      };
    }
  };

  function toGrid(sheet: WorkSheet, range: Range, mark: DecimalMark): Grid {
    const width = range.e.c - range.s.c + 1;
    if (width > limits.columns) throw new Unreadable('too-many-columns', width);
    if (width * (range.e.r - range.s.r + 1) > limits.cells) throw new Unreadable('too-many-rows', range.e.r);
    const merged = mergedCells(sheet);
    const builder = createGridBuilder();
    for (let row = range.s.r; row <= range.e.r; row++) {
      const line: string[] = [];
      for (let column = range.s.c; column <= range.e.c; column++) {
        const at = utils.encode_cell({ r: row, c: column });
        line.push(textOf(sheet[merged.get(at) ?? at] as CellObject | undefined, mark, epoch));
      }
      builder.add(line);
    }
    return { ...builder.done(), widths: null };
  }

  /** Rows and columns that have something: formatting alone may reach to the last cell that Excel has. */
  function usedRange(sheet: WorkSheet): Range | null {
    const range = { s: { r: Infinity, c: Infinity }, e: { r: -1, c: -1 } };
    for (const [at, cell] of Object.entries(sheet)) {
      if (at.startsWith('!') || textOf(cell as CellObject, 'point', epoch) === '') continue;
      const { r, c } = utils.decode_cell(at);
      range.s = { r: Math.min(range.s.r, r), c: Math.min(range.s.c, c) };
      range.e = { r: Math.max(range.e.r, r), c: Math.max(range.e.c, c) };
    }
    return range.e.r < 0 ? null : range;
  }

  /**
   * Merged cells say what their first cell says: a heading over several columns, a name beside several rows. A number
   * over several rows is one number, and stays in the first. A line that has nothing else is a title or a note, once.
   */
  function mergedCells(sheet: WorkSheet): ReadonlyMap<string, string> {
    const found = new Map<string, string>();
    const merges = sheet['!merges'] ?? [];
    if (merges.length === 0) return found;
    const filled = new Map<number, number>();
    for (const [at, cell] of Object.entries(sheet)) {
      if (at.startsWith('!') || textOf(cell as CellObject, 'point', epoch) === '') continue;
      const { r } = utils.decode_cell(at);
      filled.set(r, (filled.get(r) ?? 0) + 1);
    }
    for (const { s, e } of merges) {
      const first = utils.encode_cell(s);
      const isText = (sheet[first] as CellObject | undefined)?.t === 's';
      const alone = (filled.get(s.r) ?? 0) < 2;
      const last = isText ? Math.min(e.r, s.r + 20_000) : s.r;
      const right = alone ? s.c : Math.min(e.c, s.c + 200);
      for (let row = s.r; row <= last; row++)
        for (let column = s.c; column <= right; column++)
          found.set(utils.encode_cell({ r: row, c: column }), first);
    }
    return found;
  }
}

/** Letters instead of their names (`&uacute;`), but for those that would become markup. */
const plainMarkup = (text: string): string =>
  text.replace(/&(?!(?:lt|gt|amp|quot|apos|nbsp);)(?:#x?[\da-f]+|[a-z]+);/gi, (name) => decodeHTML(name));

/** First byte of a zip, and of the container of an `.xls`, which Word and others used as well. */
const ZIP = 0x50;
const OLD = 0xd0;

/** Numbers that were typed as text, in the notation of who typed them. */
function typedFigures(sheet: WorkSheet): readonly string[] {
  return Object.entries(sheet).flatMap(([at, value]) => {
    if (at.startsWith('!')) return [];
    const { t, v } = value as CellObject;
    if (t !== 's' || typeof v !== 'string' || !/\d[.,]\d/.test(v)) return [];
    return parseFileFigure(v.trim(), 'comma') || parseFileFigure(v.trim(), 'point') ? [v.trim()] : [];
  });
}

/** Rows and columns that Excel does not show are read: their figures belong to the totals, but nobody has looked at them. */
function hiddenIn(sheet: WorkSheet, { s, e }: Range): readonly Note[] {
  const count = (
    lines: readonly ({ hidden?: boolean } | undefined)[] | undefined,
    from: number,
    to: number
  ) => (lines ?? []).slice(from, to + 1).filter((line) => line?.hidden).length;
  const rows = count(sheet['!rows'], s.r, e.r);
  const columns = count(sheet['!cols'], s.c, e.c);
  return [
    ...(rows > 0 ? [{ kind: 'hidden-rows' as const, what: '', count: rows }] : []),
    ...(columns > 0 ? [{ kind: 'hidden-columns' as const, what: '', count: columns }] : [])
  ];
}

/** Formulas whose outcome the program that wrote the file did not compute. */
function withoutOutcome(sheet: WorkSheet): readonly Note[] {
  const cells = Object.entries(sheet).filter(
    ([at, cell]) => !at.startsWith('!') && isWithoutOutcome(cell as CellObject)
  );
  return cells[0] ? [{ kind: 'formulas', what: cells[0][0], count: cells.length }] : [];
}

const isWithoutOutcome = ({ f, v }: CellObject): boolean =>
  f !== undefined && (v === undefined || v === '' || (typeof v === 'number' && Number.isNaN(v)));

/** Days between Excel's zero and 1970; Excel counts a 29 February 1900 that never was. */
const EXCEL_EPOCH = 25_569;
/** Days by which a workbook of an old Mac begins later. */
const MAC_DAYS = 1_462;

function textOf(cell: CellObject | undefined, mark: DecimalMark, epoch: number): string {
  if (!cell || isWithoutOutcome(cell)) return '';
  const { t, v, z } = cell;
  if (t === 'e') return '.';
  if (t === 'n' && typeof v === 'number') {
    const format = String(z ?? '');
    if (/%/.test(format)) return `${written(v * 100, mark)}%`;
    if (isDateFormat(format)) return dateAs(format, v - epoch);
    return written(v, mark);
  }
  return v === undefined ? '' : String(v);
}

/** 0.1 + 0.2 is shown as 0.3. */
const written = (value: number, mark: DecimalMark): string => {
  const text = String(Number(value.toPrecision(15)));
  return mark === 'comma' ? text.replace('.', ',') : text;
};

/** A date as far as it is shown: a day, a month or a year. */
function dateAs(format: string, days: number): string {
  const date = new Date(Math.round(days * 86_400_000));
  if (Number.isNaN(date.getTime())) return '';
  const letters = bareFormat(format);
  return date.toISOString().slice(0, /d/i.test(letters) ? 10 : /m/i.test(letters) ? 7 : 4);
}

/** Format letters, without colours, quoted words and escaped signs. */
const bareFormat = (format: string): string => format.replace(/\[[^\]]*\]|"[^"]*"|\\./g, '');

const isDateFormat = (format: string): boolean =>
  /[dy]/i.test(bareFormat(format)) && !/[0#?]/.test(format.replace(/\[[^\]]*\]|"[^"]*"/g, ''));
