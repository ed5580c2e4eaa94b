import type { FigureTable } from '../document/cell-kind.ts';
import { figuresOf, type Report, type ReportFigure } from './report.ts';

/** A table that stands behind the text on paper. */
export interface PaperTable {
  /** Of the figure that it belongs to; `''` where that has no number. */
  readonly label: string;
  readonly caption: string;
  readonly table: FigureTable;
}

/** Characters in the cells of a row from which it is read as a text, not looked up in columns. */
const PROSE = 180;

/** Tables behind the figures, in reading order; `entries` are those whose rows are texts. */
export interface PaperTables {
  readonly tables: readonly PaperTable[];
  readonly entries: readonly PaperTable[];
}

export function paperTables(report: Pick<Report, 'blocks'>): PaperTables {
  const behind = figuresOf(report).filter(({ behind, table }) => behind && table && table.rows.length > 0);
  const drawn = new Set(behind.filter(({ label }) => label !== '').flatMap(rowKeys));
  const named = namesIn(figuresOf(report).filter(({ of }) => of !== 'methods'));
  const all = behind
    // Sentences tell figures that mostly stand in another table already.
    .filter((figure) => figure.label !== '' || !rowKeys(figure).every((key) => drawn.has(key)))
    .flatMap(({ of, table, label, title }): PaperTable[] => {
      if (!table) return [];
      const shown = of === 'methods' ? onlyNamed(table, named) : table;
      return [{ label, caption: table.caption || title, table: shown }];
    });
  return {
    tables: all.filter(({ table }) => !isProse(table)),
    entries: all.filter(({ table }) => isProse(table))
  };
}

const isProse = ({ rows }: FigureTable): boolean =>
  rows.reduce((sum, row) => sum + row.join('').length, 0) / rows.length > PROSE;

/** Columns that tell which figure a row is about. */
const KEY = 3;

const rowKeys = ({ table }: ReportFigure): readonly string[] =>
  table?.rows.map((row) => row.slice(0, KEY).join('\n')) ?? [];

/** Everything that stands in a cell or over a column. */
const namesIn = (figures: readonly ReportFigure[]): ReadonlySet<string> =>
  new Set(
    figures.flatMap(({ table }) =>
      table ? [...table.columns.map(({ label }) => label), ...table.rows.flat()] : []
    )
  );

/** Definitions of what a reader of paper meets; a summary looks at many more figures than it tells. */
function onlyNamed(table: FigureTable, named: ReadonlySet<string>): FigureTable {
  const rows = table.rows.filter(([name = '']) => named.has(name));
  return rows.length === 0 ? table : { ...table, rows };
}
