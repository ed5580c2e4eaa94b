import { DuckDBDataProtocol } from '@duckdb/duckdb-wasm';
import initParquet, { readParquet } from 'parquet-wasm';
import parquetWasm from 'parquet-wasm/esm/parquet_wasm_bg.wasm?url';
import { connectEngine, type EnginePlace } from '#lib/engine/connect.ts';
import type { Release } from '#lib/indicators/release.ts';
import { LARGE, largeSql } from '../../harness/large-names.ts';
import { openDuckDb, type BareDuckDb } from '../../peers/duckdb.ts';
import { ready } from '../ready.ts';

const json = async (path: string) => (await fetch(path)).json() as Promise<unknown>;
const address = (path: string) => new URL(`/data/${LARGE}/${path}`, location.href).href;

async function own(release: Release): Promise<Iterable<number>> {
  const engineFiles = (await json('/engine/manifest.json')) as EnginePlace['engineFiles'];
  const engine = connectEngine({ id: LARGE, loadRelease: async () => release }, { base: '', engineFiles });
  const started = await engine.ready;
  if (!started.ok) throw new Error(started.error.detail);
  ready('engine');
  const answer = await engine.query({ sql: largeSql('cijfers') });
  if (!answer.ok) throw new Error(answer.error.detail);
  return answer.value.column('teller').numbers();
}

/** DuckDB's own way: a native file that it reads over HTTP, in the ranges that it wants. */
async function attach({ db, connection }: BareDuckDb, file: string): Promise<void> {
  await db.registerFileURL('groot.duckdb', address(file), DuckDBDataProtocol.HTTP, false);
  await connection.query("ATTACH 'groot.duckdb' AS groot (READ_ONLY)");
  await connection.query('CREATE VIEW cijfers AS FROM groot.cijfers');
}

/** The native file fetched whole. */
async function attachWhole({ db, connection }: BareDuckDb, file: string): Promise<void> {
  await db.registerFileBuffer(
    'groot.duckdb',
    new Uint8Array(await (await fetch(address(file))).arrayBuffer())
  );
  await connection.query("ATTACH 'groot.duckdb' AS groot (READ_ONLY)");
  await connection.query('CREATE VIEW cijfers AS FROM groot.cijfers');
}

/** The Parquet file fetched whole and decoded: this DuckDB reads Parquet with an extension only, from a server of its own. */
async function insertWhole({ connection }: BareDuckDb, file: string): Promise<void> {
  const [bytes] = await Promise.all([
    fetch(address(file)).then((answer) => answer.arrayBuffer()),
    initParquet({ module_or_path: parquetWasm })
  ]);
  const ipc = readParquet(new Uint8Array(bytes), { batchSize: 122_880 }).intoIPCStream();
  await connection.insertArrowFromIPCStream(ipc, { name: 'cijfers' });
}

const peers = { attach, attachWhole, insertWhole } as const;

async function openPage(): Promise<void> {
  const release = (await json(`/data/${LARGE}/datapackage.json`)) as Release;
  const way = location.search.slice(1);
  if (way === 'own') return ready('view', await own(release));
  const [parquet, native] = release.resources.map(({ path }) => path);
  const duckdb = await openDuckDb();
  ready('engine');
  await peers[way as keyof typeof peers](duckdb, (way === 'insertWhole' ? parquet : native) ?? '');
  const [, teller = []] = await duckdb.columns(largeSql('cijfers'));
  ready('view', Array.from(teller));
}

await openPage();
