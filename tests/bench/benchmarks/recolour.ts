import type { Benchmark, Measure } from '../harness/benchmark.ts';
import { openBenchPage, pageEntrant } from '../harness/browser.ts';
import { race } from '../harness/race.ts';

const all = ['Regiobeeld', 'cached Path2D', 'd3 canvas', 'SVG, fills set', 'Plot geo'];

const questions = [
  {
    verb: 'draw',
    title: 'Map recolour, from the start of a frame until it is painted',
    contestants: all,
    goals: [],
    notes: ['the paths are simple: buurten cut out of gemeenten, some ten points each; real ones have more']
  },
  {
    verb: 'animate',
    title: 'Map recolour in every frame, from frame to frame',
    contestants: all,
    goals: [{ kind: 'limit', of: 'p95', atMost: 17 }],
    notes: ['16.7 ms is sixty frames a second; no contestant can be quicker']
  },
  {
    verb: 'hit',
    title: 'Which area is under the pointer, fifty times',
    contestants: ['Regiobeeld', 'cached Path2D', 'SVG, fills set'],
    goals: [{ kind: 'limit', of: 'p95', atMost: 50 }],
    notes: ['goal: under 1 ms a time']
  }
] as const satisfies readonly (Pick<Measure, 'title' | 'goals' | 'notes'> & {
  verb: string;
  contestants: unknown;
})[];

/**
 * 14,500 buurten on a canvas of 720 × 824 pixels get the colours of another indicator. Same colour asserted in pixels
 * well inside an area; borders differ, as only some maps mix colours there. Peers draw fills only, from paths that
 * were made before; the outlines of our map are a canvas of their own that a recolour leaves alone.
 */
export const recolour: Benchmark = {
  name: 'recolour',
  async run({ browser, bench, quick }) {
    const page = await openBenchPage(browser, `${bench.origin}/tests/bench/pages/recolour/index.html`);
    const measures: Measure[] = [];
    for (const { verb, title, contestants, goals, notes } of questions) {
      const entrants = contestants.map((name) => ({ ...pageEntrant(page, `${verb} ${name}`), name }));
      const timed = quick ? 1 : verb === 'animate' ? 6 : 30;
      const samples = await race(entrants, { warmups: quick ? 1 : 3, timed });
      measures.push({
        title: `${title}: 14,500 buurten`,
        unit: 'ms',
        own: 'Regiobeeld',
        samples,
        goals,
        notes
      });
    }
    await page.context().close();
    return measures;
  }
};
