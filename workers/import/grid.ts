/** The lines of a file as columns of texts, title lines and all: nothing is interpreted yet. */
export interface Grid {
  /** One list per column, all as long as there are rows; a cell that a line does not have is empty. */
  readonly columns: readonly (readonly string[])[];
  readonly rows: number;
  /** Cells that each line had; null where the format has no short lines. */
  readonly widths: Uint16Array | null;
  /** The last line was cut short: it has fewer cells and no line end. */
  readonly cut: boolean;
  /** The format itself says that the first line is the heading, and that no other is. */
  readonly headed?: boolean;
}

/** A grid of lines that are all there at once. */
export function toGrid(lines: readonly (readonly string[])[]): Grid {
  const builder = createGridBuilder();
  for (const line of lines) builder.add(line);
  return builder.done();
}

export interface GridBuilder {
  add(line: readonly string[]): void;
  readonly rows: number;
  readonly cells: number;
  done(cut?: boolean): Grid;
}

/** Rows after which a column with few different texts keeps one copy of each. */
const LOOK = 512;

/** Takes lines one by one, so that a million of them never stand in memory as rows. */
export function createGridBuilder(): GridBuilder {
  const columns: string[][] = [];
  const copies: (Map<string, string> | null)[] = [];
  let widths = new Uint16Array(1024);
  let rows = 0;
  let cells = 0;

  function widen(to: number): void {
    while (columns.length < to) {
      columns.push(Array.from({ length: rows }, () => ''));
      copies.push(new Map());
    }
  }
  return {
    get rows() {
      return rows;
    },
    get cells() {
      return cells;
    },
    add(line) {
      if (line.length > columns.length) widen(line.length);
      if (rows === widths.length) {
        const larger = new Uint16Array(rows * 2);
        larger.set(widths);
        widths = larger;
      }
      widths[rows] = Math.min(line.length, 65_535);
      for (let at = 0; at < columns.length; at++) {
        const text = (line[at] ?? '').trim();
        const known = copies[at];
        if (!known) columns[at]?.push(text);
        else {
          const copy = known.get(text);
          if (copy === undefined) known.set(text, text);
          columns[at]?.push(copy ?? text);
          if (known.size > LOOK && known.size > rows / 2) copies[at] = null;
        }
      }
      rows++;
      cells += columns.length;
    },
    done: (cut = false) => ({ columns, rows, widths: widths.subarray(0, rows), cut })
  };
}

export const cellAt = (grid: Grid, column: number, row: number): string => grid.columns[column]?.[row] ?? '';

/** One line, as wide as the grid. */
export const lineAt = (grid: Grid, row: number): readonly string[] =>
  grid.columns.map((column) => column[row] ?? '');

/** A part of a grid, as a grid of its own. */
export const cutGrid = (
  grid: Grid,
  rows: { readonly from: number; readonly to: number },
  columns: { readonly from: number; readonly to: number }
): Grid => ({
  columns: grid.columns.slice(columns.from, columns.to).map((column) => column.slice(rows.from, rows.to)),
  rows: rows.to - rows.from,
  widths: grid.widths?.subarray(rows.from, rows.to) ?? null,
  cut: grid.cut && rows.to === grid.rows
});
