import type { Benchmark } from '../harness/benchmark.ts';
import { newVisitor } from '../harness/browser.ts';
import type { Line } from '../harness/host.ts';
import { writeLargeTable } from '../harness/large-table.ts';
import { difference, race } from '../harness/race.ts';
import { visit } from '../harness/visit.ts';

const ways = {
  Regiobeeld: 'own',
  'ATTACH over HTTP': 'attach',
  'whole native file': 'attachWhole',
  'whole Parquet': 'insertWhole'
} as const;

/** A minute of waiting for the line, the same every time: once is enough. */
const isWhole = (name: string): boolean => name.startsWith('whole');

const line: Line = { name: '20 Mbit/s, 20 ms', megabits: 20, latency: 20 };

/**
 * A first answer from a table of ten million rows that nobody has loaded: from a started engine until the numbers are on
 * the page, every time in a new browser profile. Same sums asserted at every visit.
 */
export const large: Benchmark = {
  name: 'large',
  async run({ browser, bench, quick }) {
    const million = quick ? 0.7 : 10;
    await writeLargeTable(million);
    bench.setLine(quick ? null : line);
    let expected: readonly number[] | null = null;
    const entrants = Object.entries(ways).map(([name, way]) => ({
      name,
      answer: () => Promise.resolve([]),
      async sample() {
        const context = await newVisitor(browser);
        const { page, at } = await visit(
          context,
          `${bench.origin}/tests/bench/pages/large/index.html?${way}`
        );
        const took = (await at('view')) - (await at('engine'));
        const found = (await page.evaluate(() => globalThis.found)) ?? [];
        await context.close();
        expected ??= found;
        if (found.length === 0 || difference(expected, found) > 1e-9)
          throw new Error(`another answer from ${name}: ${found.join(', ')}`);
        return [took];
      }
    }));
    const samples = await race(entrants, { warmups: 0, timed: 1 });
    const more = await race(
      entrants.filter(({ name }) => !isWhole(name)),
      { warmups: 0, timed: quick ? 0 : 2 }
    );
    for (const [name, took] of Object.entries(more)) samples[name]?.push(...took);
    bench.setLine(null);
    return [
      {
        title: `First answer from ${million} million rows, ${quick ? 'no limit to the line' : line.name}`,
        unit: 'ms',
        own: 'Regiobeeld',
        samples,
        goals: [],
        notes: [
          'one indicator per year; ours and both native ways read the same file, ours checks every block'
        ]
      }
    ];
  }
};
