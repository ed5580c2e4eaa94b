import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { tableFromIPC } from '@uwdata/flechette';

export interface BareDuckDb {
  readonly db: AsyncDuckDB;
  readonly connection: AsyncDuckDBConnection;
  /** Columns of an answer, in its order, by the fastest way there is: Arrow bytes as they leave the database. */
  columns(sql: string): Promise<readonly ArrayLike<number>[]>;
}

/**
 * DuckDB-WASM as its manual starts it: its own worker, no lock, no supervision, the engine files of this house.
 * The `eh` bundle, like ours: `coi` (threads) needs headers that a static host can't set and hung in three of four runs.
 */
export async function openDuckDb(): Promise<BareDuckDb> {
  const manifest = (await (await fetch('/engine/manifest.json')).json()) as Record<string, { path: string }>;
  const url = (name: string) => new URL(`/${manifest[name]?.path}`, location.href).href;
  const db = new AsyncDuckDB(new VoidLogger(), new Worker(url('duckdb.worker.js')));
  await db.instantiate(url('duckdb.wasm'));
  // Else it reads a file over HTTP whole, and the comparison would be with a slower DuckDB than there is.
  await db.open({
    path: ':memory:',
    filesystem: { reliableHeadRequests: true, allowFullHTTPReads: true, forceFullHTTPReads: false }
  });
  const connection = await db.connect();
  return {
    db,
    connection,
    async columns(sql) {
      const ipc = await connection.useUnsafe((bindings, id) => bindings.runQuery(id, sql));
      const table = tableFromIPC(ipc);
      return Array.from(
        { length: table.numCols },
        (_, index) => table.getChildAt(index).toArray() as ArrayLike<number>
      );
    }
  };
}
