import { cutGrid, lineAt, type Grid } from './grid.ts';
import { hasFigures } from './find-heading.ts';

/** Rows from one to another, the last not included. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** The tables of one sheet: below each other with a blank line between, or side by side with a blank column between. */
export function tablesIn(grid: Grid): readonly Grid[] {
  const filled = Array.from(
    { length: grid.rows },
    (_, row) => lineAt(grid, row).filter((cell) => cell !== '').length
  );
  const found = below(grid, filled).flatMap((rows) =>
    beside(grid, rows, filled).map((columns) => cutGrid(grid, rows, columns))
  );
  return found.length > 1 ? found : [grid];
}

/** A new table begins where, after figures, blank lines are followed by a heading of its own. */
function below(grid: Grid, filled: readonly number[]): readonly Span[] {
  const tables: Span[] = [];
  let start = 0;
  let figures = false;
  /** Lines of one cell since the last figures: notes of the table above, or the title of the next. */
  let notes: number | null = null;
  for (const { from, to } of blocks(filled)) {
    const lines = Array.from({ length: to - from }, (_, at) => from + at).filter(
      (row) => (filled[row] ?? 0) > 1
    );
    const [first] = lines;
    if (first === undefined) {
      if (figures) notes = from;
      continue;
    }
    const own = !hasFigures(lineAt(grid, first)) && lines.some((row) => hasFigures(lineAt(grid, row)));
    if (figures && own) {
      const next: number = notes ?? from;
      tables.push({ from: start, to: next });
      start = next;
    }
    figures ||= lines.some((row) => hasFigures(lineAt(grid, row)));
    notes = null;
  }
  return [...tables, { from: start, to: grid.rows }];
}

/** Runs of lines that have something. */
function blocks(filled: readonly number[]): readonly Span[] {
  const found: Span[] = [];
  let from = 0;
  for (let row = 0; row <= filled.length; row++) {
    if ((filled[row] ?? 0) > 0) continue;
    if (row > from) found.push({ from, to: row });
    from = row + 1;
  }
  return found;
}

/** Groups of columns with a blank one between, where each has a column of texts, a heading and figures of its own. */
function beside(grid: Grid, rows: Span, filled: readonly number[]): readonly Span[] {
  const whole = { from: 0, to: grid.columns.length };
  const wide = Array.from({ length: rows.to - rows.from }, (_, at) => rows.from + at).filter(
    (row) => (filled[row] ?? 0) > 1
  );
  const used = grid.columns.map((column) => wide.filter((row) => (column[row] ?? '') !== '').length);
  const groups = blocks(used);
  const isTable = ({ from, to }: Span) => {
    const lines = wide.map((row) => lineAt(grid, row).slice(from, to)).filter((line) => line.some(Boolean));
    const [heading, ...body] = lines;
    const texts = body.filter(([first = '']) => /\p{L}/u.test(first));
    return (
      to - from > 1 &&
      heading !== undefined &&
      !hasFigures(heading) &&
      body.some(hasFigures) &&
      texts.length * 2 > body.length
    );
  };
  return groups.length > 1 && groups.every(isTable) ? groups : [whole];
}
