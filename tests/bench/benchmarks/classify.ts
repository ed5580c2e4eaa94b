import type { Benchmark } from '../harness/benchmark.ts';
import { openBenchPage, pageEntrant } from '../harness/browser.ts';
import { CLASSIFIED } from '../harness/country.ts';
import { race } from '../harness/race.ts';

/** What "Opvallend" and the classes of the map ask of the compute worker, from the question to its answer on the page. */
export const classify: Benchmark = {
  name: 'classify',
  async run({ browser, bench, quick }) {
    const page = await openBenchPage(browser, `${bench.origin}/tests/bench/pages/classify/index.html`);
    const own = pageEntrant(page, 'Regiobeeld');
    const [compared = 0, untested = 0, different = 0, found = 0] = await own.answer(0);
    const samples = await race([own], quick ? { warmups: 1, timed: 2 } : { warmups: 5, timed: 40 });
    await page.context().close();
    return [
      {
        title: `All gemeenten × ${CLASSIFIED} indicators classified in the compute worker`,
        unit: 'ms',
        own: own.name,
        samples,
        goals: [{ kind: 'limit', of: 'median', atMost: 100 }],
        notes: [
          'overdispersed funnel limits, adjusted for their number, and the list of what stands out',
          `${compared} tested, ${untested} could not be; ${different} outside 95 %, ${found} after adjustment`
        ]
      }
    ];
  }
};
