import type { Benchmark } from '../harness/benchmark.ts';
import { openBenchPage, pageEntrant } from '../harness/browser.ts';
import { writeLargeTable } from '../harness/large-table.ts';
import { race } from '../harness/race.ts';

/**
 * What the way to the engine and back costs a cell: a worker of its own, one statement checked to be a SELECT, types
 * without loss. The same statement on a bare DuckDB-WASM in the same page; same numbers asserted.
 */
export const sql: Benchmark = {
  name: 'sql',
  async run({ browser, bench, quick }) {
    await writeLargeTable(quick ? 0.7 : 10);
    const page = await openBenchPage(browser, `${bench.origin}/tests/bench/pages/sql/index.html`);
    const samples = await race(
      ['Regiobeeld', 'DuckDB-WASM'].map((name) => pageEntrant(page, name)),
      quick ? { warmups: 2, timed: 3 } : { warmups: 10, timed: 100 }
    );
    await page.context().close();
    const [own = [], bare = []] = [samples['Regiobeeld'], samples['DuckDB-WASM']];
    const overhead = own.map((took, round) => took - (bare[round] ?? NaN));
    return [
      {
        title: 'SQL cell, statement to numbers',
        unit: 'ms',
        own: 'overhead',
        samples: { ...samples, overhead },
        goals: [{ kind: 'limit', of: 'median', atMost: 5 }],
        notes: ['overhead: ours less DuckDB-WASM, round by round']
      }
    ];
  }
};
