import { tableFromArrays, tableToIPC } from '@uwdata/flechette';
import { Coordinator, createAPIContext, wasmConnector } from '@uwdata/vgplot';
import { openDuckDb } from './duckdb.ts';

/** A column with SQL's NULL where ours has NaN: DuckDB takes NaN for the largest number. */
const nullable = (values: Float64Array): (number | null)[] =>
  Array.from(values, (value) => (Number.isNaN(value) ? null : value));

/**
 * vgplot on a DuckDB-WASM of this house, with what makes Mosaic quick: queries merged and kept, and tables that it
 * aggregates beforehand for the brush that moves. Its own way to start DuckDB gets it from a CDN.
 */
export async function openMosaic(table: string, columns: Readonly<Record<string, Float64Array>>) {
  const { db, connection } = await openDuckDb();
  const rows = tableFromArrays(
    Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, nullable(values)]))
  );
  const ipc = tableToIPC(rows, { format: 'stream' });
  if (!ipc) throw new Error('no Arrow bytes');
  await connection.insertArrowFromIPCStream(ipc, { name: table });
  const coordinator = new Coordinator(wasmConnector({ duckdb: db, connection }), {
    logger: null,
    cache: true,
    consolidate: true,
    preagg: { enabled: true }
  });
  return createAPIContext({ coordinator });
}
