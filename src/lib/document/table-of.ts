import type { Table } from '../engine/table.ts';

export type { Table } from '../engine/table.ts';

/** The table that a cell's output is, or holds as `table`; undefined for any other output. */
export function tableOf(output: unknown): Table | undefined {
  if (isTable(output)) return output;
  return typeof output === 'object' && output !== null && 'table' in output && isTable(output.table)
    ? output.table
    : undefined;
}

const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && 'columns' in value && 'rowCount' in value;
