import { connectEngine, type EnginePlace } from '#lib/engine/connect.ts';
import type { Release } from '#lib/indicators/release.ts';
import { LARGE } from '../../harness/large-names.ts';
import { openDuckDb } from '../../peers/duckdb.ts';
import { enter, working, type Contestant } from '../entrants.ts';

/** A cell's statement, small enough that the way to the database and back is most of it. */
const sqlOf = (step: number) =>
  `SELECT i % 100 AS groep, sum(i * ${step + 1})::DOUBLE AS som FROM range(20000) t(i) GROUP BY groep ORDER BY groep`;

async function contestants(): Promise<Record<string, Contestant>> {
  const release = (await (await fetch(`/data/${LARGE}/datapackage.json`)).json()) as Release;
  const engineFiles = (await (await fetch('/engine/manifest.json')).json()) as EnginePlace['engineFiles'];
  const engine = connectEngine({ id: LARGE, loadRelease: async () => release }, { base: '', engineFiles });
  const duckdb = await openDuckDb();
  await engine.ready;
  return {
    Regiobeeld: working(async (step) => {
      const answer = await engine.query({ sql: sqlOf(step) });
      if (!answer.ok) throw new Error(answer.error.detail);
      return answer.value.column('som').numbers();
    }),
    'DuckDB-WASM': working(async (step) => (await duckdb.columns(sqlOf(step)))[1] ?? [])
  };
}

enter(contestants());
