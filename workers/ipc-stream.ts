import { tableFromColumns, tableToIPC, type Column } from '@uwdata/flechette';

/** Columns as an Arrow IPC stream that DuckDB takes as it is. */
export function ipcStream(
  columns: readonly (readonly [name: string, column: Column<unknown>])[]
): Uint8Array<ArrayBuffer> {
  const table = tableFromColumns(columns.map(([name, column]): [string, Column<unknown>] => [name, column]));
  const bytes = tableToIPC(table, { format: 'stream' });
  if (!bytes) throw new TypeError('arrow without bytes');
  return bytes as Uint8Array<ArrayBuffer>;
}
