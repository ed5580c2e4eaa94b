/**
 * The contract between page and engine worker. The page imports this file for its types only.
 *
 * Replies are Results: comlink drops custom fields of thrown errors.
 */
import type { Result } from '../../src/lib/base/result.ts';
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
  /** Milliseconds after which the query is cancelled. Default 10,000. */
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

/** Arrow IPC stream in parts, transferred; columns are named c0, c1, … in the order of `schema`. */
export interface RawTable {
  readonly schema: readonly ColumnSchema[];
  readonly parts: readonly Uint8Array[];
  readonly truncated: boolean;
  /** Milliseconds inside the engine, loading excluded. */
  readonly elapsed: number;
}

export interface Progress {
  /** Table being loaded. */
  readonly table: string;
  readonly loaded: number;
  readonly total: number;
}

export interface EngineInfo {
  readonly duckdb: string;
  /** Outbound read refused at start, in DuckDB's words: the proof of the lock. */
  readonly lock: string;
}

/** What a statement reads, as far as its words tell: a superset that never misses. */
export interface Reads {
  readonly tables: readonly string[];
  readonly parameters: readonly string[];
}

export interface EngineApi {
  /** Starts the database, loads nothing yet. The port leads to the fetcher. */
  start(
    databaseUrl: string,
    fetcher: MessagePort,
    release: Release
  ): Promise<Result<EngineInfo, EngineError>>;
  /** Loads tables by catalogue name; a loaded table costs nothing. */
  ensure(
    tables: readonly string[],
    onProgress: (progress: Progress) => void,
    signal: AbortSignal
  ): Promise<Result<null, EngineError>>;
  /** Loads what the statement reads, binds its parameters, runs it, and really stops on abort. */
  query(
    query: Query,
    options: QueryOptions,
    onProgress: (progress: Progress) => void,
    signal: AbortSignal
  ): Promise<Result<RawTable, EngineError>>;
  /** Parses without running: tables and parameters that it reads, or where it goes wrong. */
  check(sql: string): Promise<Result<Reads, EngineError>>;
  memory(): Promise<{ readonly bytes: number }>;
  close(): Promise<void>;
}
