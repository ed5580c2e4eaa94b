import { AsyncDuckDB, DuckDBDataProtocol, VoidLogger, type ScriptTokens } from '@duckdb/duckdb-wasm';
import { tableFromIPC } from '@uwdata/flechette';
import type { Binaries } from './binaries.ts';
import guard from './guard.js?raw';
import { blobWorker } from './script-url.ts';

/** A part of an answer as it left DuckDB, and whether it was cut at the limit. */
interface Streamed {
  readonly parts: readonly Uint8Array[];
  readonly truncated: boolean;
}

/** What the guard can be asked, see guard.js. */
type GuardMessage =
  | { readonly action: 'open'; readonly name: string; readonly size: number; readonly block: number }
  | {
      readonly action: 'give';
      readonly name: string;
      readonly numbers: readonly number[];
      readonly blocks: readonly Uint8Array[];
    }
  | { readonly action: 'misses' };

/** One DuckDB in its own worker. Every method throws DuckDB's words, or `database is gone`. */
export interface Database {
  readonly version: string;
  /** Whether its worker has ended, by itself or by `terminate`. */
  readonly gone: boolean;
  /** Asks the guard, which keeps the blocks of lazily read files. */
  ask(message: GuardMessage): Promise<unknown>;
  tokenize(sql: string): Promise<ScriptTokens>;
  /** The engine's own statements, never a user's. */
  rows(sql: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** One statement, with values bound to `$1`, `$2`, …; refuses text that holds more than one. */
  prepared(
    sql: string,
    values: readonly (string | null)[]
  ): Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** Runs a statement so that it can be stopped; after an abort the connection is usable again. */
  stream(sql: string, signal: AbortSignal, maxBytes: number): Promise<Streamed>;
  /** Makes a table of an Arrow IPC stream. */
  insert(table: string, ipc: Uint8Array): Promise<void>;
  /** Makes the guard's file of that name readable, before the lock. */
  registerLazyFile(name: string): Promise<void>;
  terminate(): void;
}

export async function openDatabase({ module, script }: Binaries): Promise<Database> {
  const worker = blobWorker([`(() => {${guard}})();\n`, script]);
  const { port1: port, port2 } = new MessageChannel();
  let ended = false;
  let leave: (reason: Error) => void = () => {};
  const gone = new Promise<never>((_, reject) => (leave = reject));
  gone.catch(() => (ended = true));
  worker.addEventListener('error', (event) => leave(new Error(`database is gone: ${event.message}`)));
  worker.postMessage({ module, port: port2 }, [port2]);

  /** Calls to a dead worker never settle by themselves. */
  const alive = <T>(call: Promise<T>): Promise<T> => Promise.race([call, gone]);
  const db = new AsyncDuckDB(new VoidLogger(), worker);
  await alive(db.instantiate('wasm:none'));
  await alive(db.open({ path: ':memory:' }));
  const connection = await alive(db.connectInternal());

  const waiting = new Map<number, (answer: unknown) => void>();
  let asked = 0;
  port.onmessage = ({ data }: MessageEvent<{ id: number; answer: unknown }>) => {
    waiting.get(data.id)?.(data.answer);
    waiting.delete(data.id);
  };

  const decode = (ipc: Uint8Array) =>
    tableFromIPC(ipc, { useBigInt: true }).toArray() as readonly Readonly<Record<string, unknown>>[];

  async function stream(sql: string, signal: AbortSignal, maxBytes: number): Promise<Streamed> {
    const parts: Uint8Array[] = [];
    let bytes = 0;
    try {
      signal.throwIfAborted();
      let part = await alive(db.startPendingQuery(connection, sql, true));
      while (part === null) {
        signal.throwIfAborted();
        part = await alive(db.pollPendingQuery(connection));
      }
      while (part.length > 0) {
        parts.push(part);
        if ((bytes += part.length) > maxBytes) {
          await alive(db.cancelPendingQuery(connection));
          return { parts, truncated: true };
        }
        do {
          signal.throwIfAborted();
          part = await alive(db.fetchQueryResults(connection));
        } while (part === null);
      }
      return { parts, truncated: false };
    } catch (error) {
      if (signal.aborted) {
        await alive(db.cancelPendingQuery(connection));
        await alive(db.runQuery(connection, 'SELECT 42'));
      }
      throw error;
    }
  }

  return {
    version: await alive(db.getVersion()),
    get gone() {
      return ended;
    },
    ask: (message) =>
      alive(
        new Promise((resolve) => {
          const id = asked++;
          waiting.set(id, resolve);
          port.postMessage({ ...message, id });
        })
      ),
    tokenize: (sql) => alive(db.tokenize(sql)),
    rows: async (sql) => decode(await alive(db.runQuery(connection, sql))),
    async prepared(sql, values) {
      const statement = await alive(db.createPrepared(connection, sql));
      try {
        return decode(await alive(db.runPrepared(connection, statement, [...values])));
      } finally {
        await alive(db.closePrepared(connection, statement));
      }
    },
    stream,
    insert: (table, ipc) =>
      alive(db.insertArrowFromIPCStream(connection, ipc, { name: table, create: true })),
    registerLazyFile: (name) =>
      alive(db.registerFileHandle(name, null, DuckDBDataProtocol.BROWSER_FSACCESS, true)),
    terminate() {
      worker.terminate();
      port.close();
      leave(new Error('database is gone: terminated'));
    }
  };
}
