import type {
  EngineError,
  EngineInfo,
  Progress,
  AddedTable,
  Query,
  QueryOptions,
  Reads
} from '../../../workers/engine/api.ts';
import type { Result } from '../base/result.ts';
import type { Table } from './table.ts';

export type {
  AddedTable,
  EngineError,
  EngineErrorKind,
  EngineInfo,
  Query,
  QueryOptions,
  SqlValue
} from '../../../workers/engine/api.ts';

export type EngineStatus =
  | { readonly phase: 'starting' | 'ready' | 'restarting' }
  | { readonly phase: 'loading'; readonly progress: Progress }
  | { readonly phase: 'failed'; readonly error: EngineError };

/** The one door to the engine: AbortSignal in, Result out. */
export interface EngineClient {
  readonly ready: Promise<Result<EngineInfo, EngineError>>;
  query(
    query: Query,
    options?: QueryOptions & { readonly signal?: AbortSignal }
  ): Promise<Result<Table, EngineError>>;
  check(sql: string): Promise<Result<Reads, EngineError>>;
  ensure(tables: readonly string[], signal?: AbortSignal): Promise<Result<null, EngineError>>;
  /** Takes tables that an analyst brought in; their bytes are copied. */
  import(tables: readonly AddedTable[], signal?: AbortSignal): Promise<Result<null, EngineError>>;
  drop(tables: readonly string[]): Promise<Result<null, EngineError>>;
  memory(): Promise<{ readonly bytes: number }>;
  /** Current status at once, then every change; returns the unsubscribe. */
  onStatus(listener: (status: EngineStatus) => void): () => void;
  dispose(): void;
}
