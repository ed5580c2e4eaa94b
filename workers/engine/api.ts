/**
 * The contract between page and engine worker. The page imports this file for its types only.
 *
 * Replies are Results: comlink drops custom fields of thrown errors.
 */
import type { Result } from '../../src/lib/base/result.ts';
import type { HeldBytes } from '../../src/lib/indicators/added-dataset.ts';
import type { Release } from '../../src/lib/indicators/release.ts';

/** A value bound to `$name` in SQL: never pasted into the text. Lists become DuckDB lists. */
export type SqlValue = string | number | boolean | null | readonly string[] | readonly number[];

export interface Query {
  /** One SELECT-like statement; may name tables of the catalogue and `$parameters`. */
  readonly sql: string;
  readonly parameters?: Readonly<Record<string, SqlValue>>;
}

export interface QueryOptions {
  /** Rows after which the answer is cut (`truncated`). Default 100,000. */
  readonly maxRows?: number;
  /** Milliseconds after which the query is cancelled; loading and waiting do not count. Default 10,000. */
  readonly timeLimit?: number;
}

export type EngineErrorKind =
  | 'syntax'
  | 'unknown-table'
  | 'unknown-column'
  | 'unknown-parameter'
  | 'refused'
  | 'sql'
  | 'cancelled'
  | 'time-limit'
  | 'memory'
  | 'crashed'
  | 'load-failed'
  | 'hash-mismatch'
  | 'unlocked'
  | 'unavailable';

export interface EngineError {
  readonly kind: EngineErrorKind;
  /** DuckDB's or the engine's own words, without stack; may echo the user's text. */
  readonly detail: string;
  /** Name that was not found (table, column, file). */
  readonly name?: string;
  /** Names that come close to it, best first. */
  readonly suggestions?: readonly string[];
  /** Where in the user's SQL, 1-based. */
  readonly position?: { readonly line: number; readonly column: number };
}

export interface ColumnSchema {
  readonly name: string;
  /** DuckDB's type name, for example `DECIMAL(18,3)`. */
  readonly sqlType: string;
}

/**
 * Arrow IPC stream in parts, transferred; columns are named c0, c1, … in the order of `schema`. Up to one row more
 * than asked for: the sign that more exist.
 */
export interface RawTable {
  readonly schema: readonly ColumnSchema[];
  readonly parts: readonly Uint8Array[];
  /** Cut because the answer grew over the engine's limit in bytes. */
  readonly truncated: boolean;
  /** Milliseconds inside the engine, loading excluded. */
  readonly elapsed: number;
}

export interface Progress {
  /** Table being loaded. */
  readonly table: string;
  /** Bytes. */
  readonly loaded: number;
  readonly total: number;
}

/** What the engine tells without being asked. */
export type EngineReport =
  { readonly phase: 'loading'; readonly progress: Progress } | { readonly phase: 'restarting' | 'ready' };

export interface EngineInfo {
  readonly duckdb: string;
  /** Outbound read refused at start, in DuckDB's words: the proof of the lock. */
  readonly lock: string;
}

/** What a statement reads, as far as its words tell: a superset that never misses. */
export interface Reads {
  /** Tables of the catalogue. */
  readonly tables: readonly string[];
  /** Parameters, without `$`. */
  readonly parameters: readonly string[];
  /** Every identifier in the statement, as written: other names (SQL cells) are found among them. */
  readonly names: readonly string[];
}

/** A table that an analyst brought in. */
export interface AddedTable {
  readonly name: string;
  readonly columns: readonly string[];
  /** Arrow IPC stream, or a Parquet file. */
  readonly format: 'arrow' | 'parquet';
  readonly bytes: HeldBytes;
  /** Tables of the release that its rows join, so that every question finds them there. */
  readonly joins: 'waarnemingen' | 'indicatoren' | null;
}

export interface EngineApi {
  /** Starts the database, loads nothing yet. The port leads to the fetcher. */
  start(
    fetcher: MessagePort,
    release: Release,
    report: (report: EngineReport) => void
  ): Promise<Result<EngineInfo, EngineError>>;
  /** Loads tables by catalogue name; a loaded table costs nothing. `call` is the caller's number for `cancel`. */
  ensure(call: number, tables: readonly string[]): Promise<Result<null, EngineError>>;
  /** Loads what the statement reads, binds its parameters and runs it. */
  query(call: number, query: Query, options: QueryOptions): Promise<Result<RawTable, EngineError>>;
  /** Takes tables that did not come with the release; ones of the same name are replaced. */
  import(call: number, tables: readonly AddedTable[]): Promise<Result<null, EngineError>>;
  /** Forgets imported tables, and the rows that they gave to others. */
  drop(call: number, tables: readonly string[]): Promise<Result<null, EngineError>>;
  /** Stops a call: waiting, loading or running. */
  cancel(call: number): void;
  /** Parses without running: tables and parameters that it reads, or where it goes wrong. */
  check(sql: string): Promise<Result<Reads, EngineError>>;
  /** What DuckDB holds. */
  memory(): Promise<{ readonly bytes: number }>;
}
