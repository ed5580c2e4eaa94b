import type { Benchmark, Measure } from '../harness/benchmark.ts';
import { openBenchPage, pageEntrant } from '../harness/browser.ts';
import { race } from '../harness/race.ts';

const contestants = ['Regiobeeld', 'crossfilter2', 'Arquero', 'DuckDB-WASM'];

const scenes = [
  {
    query: '',
    title: 'Crossfilter, a brush that is dragged',
    note: '0.5 % of the areas come or go per step'
  },
  {
    query: '?leap',
    title: 'Crossfilter, a brush that leaps',
    note: 'a quarter of the areas come or go per step'
  }
];

/**
 * Counts of six histograms over 14,500 buurten after one of three brushes has moved: the numbers that a brush needs
 * before anything is drawn. Same counts asserted. DuckDB's time includes the way to its worker and back, as in any
 * page; the others run on the page.
 */
export const crossfilter: Benchmark = {
  name: 'crossfilter',
  async run({ browser, bench, quick }) {
    const measures: Measure[] = [];
    for (const { query, title, note } of scenes) {
      const page = await openBenchPage(
        browser,
        `${bench.origin}/tests/bench/pages/crossfilter/index.html${query}`
      );
      const rounds = quick ? { warmups: 3, timed: 3 } : { warmups: 20, timed: 200 };
      measures.push({
        title: `${title}: 14,500 areas, 6 histograms, 3 brushes`,
        unit: 'ms',
        own: 'Regiobeeld',
        samples: await race(
          contestants.map((name) => pageEntrant(page, name)),
          rounds
        ),
        goals: [{ kind: 'times', against: 'DuckDB-WASM', atLeast: 50 }],
        notes: [note]
      });
      await page.context().close();
    }
    return measures;
  }
};
