import { utils, write, type BookType, type WorkBook, type WorkSheet } from '@e965/xlsx';
import type { ImportFile } from '#workers/import/api.ts';

type Cell = string | number | null;

/** A sheet of cells, with cells merged as `B3:C3` and number formats by cell. */
export function sheetOf(
  lines: readonly (readonly Cell[])[],
  {
    merged = [],
    formats = {}
  }: { merged?: readonly string[]; formats?: Readonly<Record<string, string>> } = {}
): WorkSheet {
  const sheet = utils.aoa_to_sheet(lines.map((line) => [...line]));
  sheet['!merges'] = merged.map((range) => utils.decode_range(range));
  for (const [at, format] of Object.entries(formats)) (sheet[at] as { z: string }).z = format;
  return sheet;
}

/** A workbook as Excel (or, as `biff8`, an Excel of before 2007) writes it. */
export function workbook(
  sheets: Readonly<Record<string, WorkSheet>>,
  name = 'Overzicht horeca 2023.xlsx',
  bookType: BookType = 'xlsx',
  properties: NonNullable<WorkBook['Workbook']> = {}
): ImportFile {
  const book = utils.book_new();
  book.Workbook = properties;
  for (const [title, sheet] of Object.entries(sheets)) utils.book_append_sheet(book, sheet, title);
  return { name, bytes: new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer) };
}
