import type { Remote } from 'comlink';
import type { Resource } from '../../src/lib/indicators/release.ts';
import { macros } from '../../src/lib/sql/macros/index.ts';
import type { FetcherApi } from '../fetcher/api.ts';
import type { ColumnSchema } from './api.ts';
import type { Binaries } from './binaries.ts';
import { createBlocks, type Blocks } from './blocks.ts';
import { openDatabase, type Database } from './database.ts';
import { lock } from './lock.ts';

/** One life of the database: locked, with what it holds. */
export interface Session {
  readonly database: Database;
  readonly blocks: Blocks;
  /** The proof of the lock. */
  readonly lock: string;
  /** Tables that can be read. */
  readonly tables: Set<string>;
  /** Values of the variables, as `bindParameters` keeps them. */
  readonly variables: Map<string, string>;
  /** Shapes of answers by statement text; forgotten when tables or types change. */
  readonly shapes: Map<string, readonly ColumnSchema[]>;
}

/**
 * A fresh database that knows the simple statistics by name. Twins are attached before the lock, since nothing can be after; they stay readable. A database
 * that can't be locked is ended.
 */
export async function openSession(
  binaries: Binaries,
  fetcher: Remote<FetcherApi>,
  twins: ReadonlyMap<string, Resource>,
  onProgress: (table: string, loaded: number, total: number) => void
): Promise<Session> {
  const database = await openDatabase(binaries);
  try {
    const blocks = createBlocks(database, fetcher, (file, loaded, total) => {
      for (const [table, { name }] of twins) if (name === file) onProgress(table, loaded, total);
    });
    for (const [table, twin] of twins) await attach(database, blocks, table, twin);
    await database.rows(macros.join(';\n'));
    return {
      database,
      blocks,
      lock: await lock(database),
      tables: new Set(twins.keys()),
      variables: new Map(),
      shapes: new Map()
    };
  } catch (error) {
    database.terminate();
    throw error;
  }
}

async function attach(database: Database, blocks: Blocks, table: string, twin: Resource): Promise<void> {
  if (!twin.blocks) throw new TypeError(`twin without blocks: ${twin.name}`);
  await blocks.open({ name: twin.name, bytes: twin.bytes, blocks: twin.blocks });
  await database.registerLazyFile(twin.name);
  await blocks.during(() => database.rows(`ATTACH '${quote(twin.name)}' AS "${table}_twin" (READ_ONLY)`));
  await blocks.during(() =>
    database.rows(`CREATE VIEW "${table}" AS SELECT * FROM "${table}_twin".main."${table}"`)
  );
}

const quote = (text: string) => text.replaceAll("'", "''");
