import type { EngineClient, EngineErrorKind, Query, QueryOptions } from '#lib/engine/client.ts';
import { connectEngine, type EnginePlace } from '#lib/engine/connect.ts';
import type { CellValue, Table } from '#lib/engine/table.ts';
import type { Release } from '#lib/indicators/release.ts';

const BUILT = '/tests/fixtures/engine/built';
const json = async (path: string) => (await fetch(`${BUILT}/${path}`)).json() as Promise<unknown>;

/** An engine on the release that build.ts wrote; `change` alters what it is told about that release. */
export async function trialEngine(
  change: (release: Release) => Release = (release) => release
): Promise<EngineClient> {
  const release = change((await json('datapackage.json')) as Release);
  const engineFiles = (await json('engine/manifest.json')) as EnginePlace['engineFiles'];
  return connectEngine({ id: 'proef', loadRelease: async () => release }, { base: BUILT, engineFiles });
}

/** The answer, or a thrown error that says kind and words. */
export async function ask(
  engine: EngineClient,
  sql: string,
  parameters: Query['parameters'] = {},
  options: QueryOptions & { signal?: AbortSignal } = {}
): Promise<Table> {
  const answer = await engine.query({ sql, parameters }, options);
  if (!answer.ok) throw new Error(`${answer.error.kind}: ${answer.error.detail}`);
  return answer.value;
}

/** All values, row by row. */
export const rows = (table: Table): CellValue[][] =>
  Array.from({ length: table.rowCount }, (_, row) => table.columns.map((column) => column.value(row)));

/** The one value of a one-row, one-column answer. */
export const single = async (engine: EngineClient, sql: string, parameters: Query['parameters'] = {}) =>
  rows(await ask(engine, sql, parameters))[0]?.[0];

/** Kind of the error a statement gives; `ok` when it gives none. */
export async function errorKind(
  engine: EngineClient,
  sql: string,
  options: QueryOptions & { signal?: AbortSignal } = {}
): Promise<EngineErrorKind | 'ok'> {
  const answer = await engine.query({ sql }, options);
  return answer.ok ? 'ok' : answer.error.kind;
}
