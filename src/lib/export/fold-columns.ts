import type { FigureTable } from '../document/cell-kind.ts';

/** A table without the columns that say the same in every row, and what those say. */
export interface FoldedTable {
  readonly table: FigureTable;
  /** `eenheid: per 10.000 inwoners` */
  readonly same: readonly string[];
}

/** Rows from which saying it once is shorter. */
const FEWEST = 3;

export function foldColumns(table: FigureTable): FoldedTable {
  const { columns, rows } = table;
  const [first] = rows;
  if (!first || rows.length < FEWEST) return { table, same: [] };
  const isSame = columns.map((_, index) => rows.every((row) => row[index] === first[index]));
  const same = columns.flatMap(({ label }, index) =>
    isSame[index] && first[index] !== '–' ? [`${label}: ${first[index]}`] : []
  );
  const varied = <T>(values: readonly T[]) => values.filter((_, index) => !isSame[index]);
  return { table: { ...table, columns: varied(columns), rows: rows.map(varied) }, same };
}
