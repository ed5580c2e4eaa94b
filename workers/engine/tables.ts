import type { Remote } from 'comlink';
import type { Release, Resource } from '../../src/lib/indicators/release.ts';
import type { FetcherApi } from '../fetcher/api.ts';
import type { EngineReport } from './api.ts';
import { bring } from './binaries.ts';

/** The tables of a release: what there is, and the bytes that are already here. */
export interface Tables {
  readonly names: readonly string[];
  /** Columns of the tables that have one of these names. */
  columns(tables: readonly string[]): readonly string[];
  /** The lazily read file of a table, when it has one. */
  twin(table: string): Resource | null;
  /** The table's Parquet file, fetched once and kept: what a restarted database is filled from. */
  parquet(table: string): Promise<Uint8Array>;
}

export function createTables(
  release: Release,
  fetcher: Remote<FetcherApi>,
  report: (report: EngineReport) => void
): Tables {
  const byName = new Map(
    release.resources
      .filter(({ format }) => format === 'parquet')
      .map((resource) => [resource.name, resource])
  );
  const twins = new Map(
    release.resources.flatMap((resource) =>
      resource.format === 'duckdb' && resource.twinOf && resource.blocks ? [[resource.twinOf, resource]] : []
    )
  );
  const files = new Map<string, Promise<Uint8Array>>();

  return {
    names: [...byName.keys()],
    columns: (tables) =>
      tables.flatMap((table) => byName.get(table)?.schema.fields.map(({ name }) => name) ?? []),
    twin: (table) => twins.get(table) ?? null,
    parquet(table) {
      const known = files.get(table);
      if (known) return known;
      const total = byName.get(table)?.bytes ?? 0;
      const tell = (loaded: number) => report({ phase: 'loading', progress: { table, loaded, total } });
      // Said before the first byte: a small file comes in one piece, and waiting for it is loading too.
      tell(0);
      const file = bring(fetcher, table, tell);
      files.set(table, file);
      file.catch(() => files.delete(table));
      return file;
    }
  };
}
