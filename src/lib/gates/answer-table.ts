import type { Table } from '../document/table-of.ts';

type Column = Table['columns'][number];

/** A column of an answer with other values in it. */
export interface AnswerColumn extends Pick<Column, 'name' | 'sqlType' | 'kind'> {
  readonly values: readonly ReturnType<Column['value']>[];
}

/** A table of values that are already here, which stands in for the answer it was made of. */
export function answerTable(
  { truncated, elapsed }: Pick<Table, 'truncated' | 'elapsed'>,
  given: readonly AnswerColumn[],
  rowCount: number
): Table {
  const columns = given.map(({ name, sqlType, kind, values }): Column => ({
    name,
    sqlType,
    kind,
    value: (row) => values[row] ?? null,
    numbers: () => Float64Array.from(values, (value) => (value === null ? NaN : Number(value))),
    texts: () => values.map((value) => (value === null ? null : String(value)))
  }));
  return {
    columns,
    rowCount,
    truncated,
    elapsed,
    column(name) {
      const found = columns.find((column) => column.name === name);
      if (!found) throw new TypeError(`unknown column: ${name}`);
      return found;
    }
  };
}

/** The heads of a table alone. */
export const withoutRows = (table: Table): Table =>
  answerTable(
    { ...table, truncated: false },
    table.columns.map(({ name, sqlType, kind }) => ({ name, sqlType, kind, values: [] })),
    0
  );
