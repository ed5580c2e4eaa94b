import type { DuckDBConnection } from '@duckdb/node-api';
import type { Page } from 'playwright';
import type { Benchmark, Measure } from '../harness/benchmark.ts';
import { openBenchPage, pageEntrant } from '../harness/browser.ts';
import { openRelease, periods, pooled } from '../harness/data.ts';
import { nativeEntrant } from '../harness/native.ts';
import { race } from '../harness/race.ts';
import { brushed } from '../harness/scene.ts';
import { GEMEENTEN, rankedSql, regionOf, regionSql, yearOf, yearSql } from '../harness/slice-scene.ts';

/** The tables of pages/slices, with keys and order as there. */
async function prepare(connection: DuckDBConnection): Promise<void> {
  const numbered = (ids: readonly string[]) => ids.map((id) => `'${id}'`).join(', ');
  const place = (column: string, words: readonly string[]) =>
    `(list_position([${numbered(words)}], ${column}) - 1)::UTINYINT AS ${column}`;
  await connection.run(`
    CREATE TABLE buurt AS
    SELECT ${place('indicator', brushed)}, ${place('periode', periods())}, plaats,
      coalesce(waarde, 'NaN'::DOUBLE) AS waarde
    FROM buurt_cijfers WHERE indicator IN (${numbered(brushed)})
    ORDER BY ALL`);
  const ids = pooled().map(({ id }) => id);
  await connection.run(`
    CREATE TABLE gemeente AS
    SELECT ${place('indicator', ids)}, ${place('periode', periods())}, plaats, teller, noemer
    FROM gemeente_cijfers
    WHERE indicator IN (${numbered(ids)}) AND teller IS NOT NULL AND noemer IS NOT NULL
    ORDER BY periode, indicator, plaats`);
}

interface Question {
  readonly name: string;
  readonly title: string;
  readonly sqlOf: (step: number) => string;
  readonly pick: (columns: readonly Float64Array[]) => ArrayLike<number>;
  readonly goal: boolean;
  readonly note: string;
}

const yearAt = (step: number) => yearOf(step, periods().length);

const questions: readonly Question[] = [
  {
    name: 'year',
    title: 'Year slice: one year of one indicator for 14,500 buurten',
    sqlOf: (step) => yearSql(yearAt(step).indicator, yearAt(step).period),
    pick: ([waarde]) => waarde ?? [],
    goal: true,
    note: 'out of six indicators and ten years; every contestant hands over its own array of values'
  },
  {
    name: 'ranks',
    title: 'Ranks of a year that was not looked at before',
    sqlOf: (step) => rankedSql(yearAt(step).indicator, yearAt(step).period),
    pick: ([, rang]) => rang ?? [],
    goal: false,
    note: 'the explorer orders a year once and keeps it'
  },
  {
    name: 'region',
    title: 'Custom region: 20 gemeenten pooled over all additive indicators',
    sqlOf: (step) => {
      const { members, period } = regionOf(step, GEMEENTEN, periods().length);
      return regionSql(members, period);
    },
    pick: ([, teller, noemer]) =>
      Array.from(teller ?? []).flatMap((count, row) => [count, noemer?.[row] ?? NaN]),
    goal: true,
    note: `${pooled().length} indicators`
  }
];

/**
 * What a period slider and a lasso ask: dense cubes on the page against DuckDB-WASM in its worker and native DuckDB in
 * Node. Tables have integer keys, only the rows that count, and the order of the question; same numbers asserted.
 */
export const slices: Benchmark = {
  name: 'slices',
  async run({ browser, bench, quick }) {
    const page: Page = await openBenchPage(browser, `${bench.origin}/tests/bench/pages/slices/index.html`);
    const native = await openRelease();
    await prepare(native);
    const measures: Measure[] = [];
    for (const { name, title, sqlOf, pick, goal, note } of questions) {
      const inPage = ['Regiobeeld', 'DuckDB-WASM'].map((who) => ({
        ...pageEntrant(page, `${name} ${who}`),
        name: who
      }));
      measures.push({
        title,
        unit: 'ms',
        own: 'Regiobeeld',
        samples: await race(
          [...inPage, nativeEntrant('native DuckDB', native, sqlOf, pick)],
          quick ? { warmups: 2, timed: 3 } : { warmups: 10, timed: 100 }
        ),
        goals: goal
          ? ['DuckDB-WASM', 'native DuckDB'].map((against) => ({ kind: 'times', against, atLeast: 100 }))
          : [],
        notes: [note]
      });
    }
    await page.context().close();
    native.closeSync();
    return measures;
  }
};
