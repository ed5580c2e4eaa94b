import type { Batch, TableShape, TableSource } from './dataset.ts';

type Row = Readonly<Record<string, string | number | boolean | null>>;

/** A table from row objects; every row has the same columns. For small tables: large ones come in columns. */
export function rowsTable(name: string, rows: Iterable<Row>, shape?: TableShape): TableSource {
  return { name, ...(shape ? { shape } : {}), batches: () => [toBatch([...rows])] };
}

function toBatch(rows: readonly Row[]): Batch {
  const columns = Object.keys(rows[0] ?? {});
  return Object.fromEntries(columns.map((column) => [column, rows.map((row) => row[column] ?? null)]));
}
