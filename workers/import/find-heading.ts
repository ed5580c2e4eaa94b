import { isUnit } from '../../src/lib/notation/heading.ts';
import { cellAt, lineAt, type Grid } from './grid.ts';
import { parseFileFigure } from './file-figure.ts';
import { parseFilePeriod } from './file-period.ts';
import { isEstimate } from './rough-figure.ts';

/** Where the parts of a table are in its grid. */
export interface Heading {
  /** Lines above the table, the table's name first. */
  readonly titles: readonly string[];
  /** Header rows from general to particular, the row of units left out. */
  readonly header: readonly number[];
  readonly units: number | null;
  /** First row with figures, and the row after the last. */
  readonly body: number;
  readonly end: number;
  readonly footers: readonly string[];
}

const MOST_HEADER_ROWS = 6;
const SOURCE =
  /^(?:bron\b|source\b|©|\u00a9|centraal bureau voor de statistiek|cbs\b|peildatum\b|toelichting\b|noot\b|\*+\s)/i;

/** Finds title lines, one or more header rows, a row of units and source lines; `asked` is the analyst's own row and count. */
export function findHeading(
  grid: Grid,
  asked: { readonly first?: number | undefined; readonly rows?: number | undefined } = {}
): Heading {
  const known = grid.headed ? { first: 0, rows: 1 } : undefined;
  const first = asked.first ?? known?.first ?? firstLine(grid);
  const count = asked.rows ?? known?.rows;
  const most = Math.min(grid.rows, first + MOST_HEADER_ROWS + 1);
  let body = first;
  if (count !== undefined) body = Math.min(first + count, grid.rows);
  else {
    while (body < most && !hasFigures(lineAt(grid, body)) && !isGroup(grid, first, body)) body++;
    if (body === most) body = Math.min(first + 1, grid.rows);
  }
  const rows = Array.from({ length: body - first }, (_, at) => first + at);
  const last = rows.at(-1);
  const units =
    last !== undefined && rows.length > 0 && isUnitRow(lineAt(grid, last), rows.length > 1) ? last : null;
  const { end, footers } = findEnd(grid, body);
  return {
    titles: Array.from(
      { length: first },
      (_, row) => lineAt(grid, row).find((cell) => cell !== '') ?? ''
    ).filter((text) => text !== '' && !/^onderwerp$/i.test(text)),
    header: rows.filter((row) => row !== units),
    units,
    body,
    end,
    footers
  };
}

/** Where the labels of a pivot table begin, below its filters; -1 in any other table. */
const pivotLine = (grid: Grid): number =>
  (grid.columns[0] ?? []).slice(0, 100).findIndex((cell) => /^(?:rijlabels|row labels)$/i.test(cell));

/** A pivot table of Excel: its levels may stand below each other in one column. */
export const isPivot = (grid: Grid, { header }: Heading): boolean => header.includes(pivotLine(grid));

/** The first line with more than one filled cell, or the very first of a file with one column. */
export function firstLine(grid: Grid): number {
  const look = Math.min(grid.rows, 100);
  const pivot = pivotLine(grid);
  if (pivot >= 0) return pivot;
  for (let row = 0; row < look; row++)
    if (lineAt(grid, row).filter((cell) => cell !== '').length > 1) return row;
  for (let row = 0; row < look; row++) if (cellAt(grid, 0, row) !== '') return row;
  return 0;
}

/** A line with a number or a mark for a missing one; years and other periods are headings too. */
export function hasFigures(line: readonly string[]): boolean {
  const filled = line.filter((cell) => cell !== '');
  if (filled.every((cell) => parseFilePeriod(cell) !== null || isUnit(cell))) return filled.length === 0;
  return filled.some((cell) => parseFilePeriod(cell) === null && !isUnit(cell) && looksLikeFigure(cell));
}

/** A number with signs around it that are not guessed at, but are no words of a heading either: `(5)`, `6-`, `=1+1`. */
const DECORATED = /^[=+(‘'"-]+\s*\d[\d.,+*/ -]*[)’'"-]*$|^\d[\d.,]*[)-]$/;

const looksLikeFigure = (cell: string): boolean =>
  parseFileFigure(cell, 'comma') !== null ||
  parseFileFigure(cell, 'point') !== null ||
  isEstimate(cell) ||
  DECORATED.test(cell) ||
  /^[A-Z]{2}\d{2,8}$/.test(cell);

/** A name alone below a heading over all columns: rows of one region follow, and the heading is complete. */
function isGroup(grid: Grid, first: number, row: number): boolean {
  if (row === first || grid.columns.length < 3) return false;
  const filled = (line: readonly string[]) => line.filter((cell) => cell !== '').length;
  const [above, line] = [lineAt(grid, row - 1), lineAt(grid, row)];
  return filled(above) === grid.columns.length && filled(line) === 1 && line[0] !== '';
}

/** All filled cells but the first are units; a lone header row counts only when it says more than its own names. */
function isUnitRow(line: readonly string[], below: boolean): boolean {
  const filled = line.slice(1).filter((cell) => cell !== '');
  return below && filled.length > 0 && filled.every((cell) => isUnit(cell) || cell === '');
}

function findEnd(grid: Grid, body: number): { readonly end: number; readonly footers: readonly string[] } {
  const footers: string[] = [];
  let end = grid.rows;
  while (end > body) {
    const line = lineAt(grid, end - 1);
    const filled = line.filter((cell) => cell !== '');
    const narrow =
      (grid.widths?.[end - 1] ?? 2) === 1 && grid.columns.length > 1 && !(grid.cut && end === grid.rows);
    const alone =
      filled.length === 1 && (SOURCE.test(line[0] ?? '') || narrow || standsApart(grid, end - 1, body));
    if (filled.length > 0 && !alone) break;
    if (filled[0] !== undefined) footers.unshift(filled[0]);
    end--;
  }
  return { end, footers };
}

/** A line of one cell, with only such lines between it and a blank one above: a note below the table. */
function standsApart(grid: Grid, row: number, body: number): boolean {
  for (let at = row; at > body; at--) {
    const filled = lineAt(grid, at).filter((cell) => cell !== '').length;
    if (filled !== 1) return filled === 0;
  }
  return false;
}
