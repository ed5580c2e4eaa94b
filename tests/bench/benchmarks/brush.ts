import type { Page } from 'playwright';
import type { Benchmark, Measure } from '../harness/benchmark.ts';
import { openBenchPage } from '../harness/browser.ts';
import { race, type Entrant } from '../harness/race.ts';

/** A page whose brush is dragged with the mouse, a pixel a step. */
async function dragging(name: string, page: Page): Promise<Entrant> {
  const moveTo = async (step: number): Promise<number> => {
    const [x, y] = await page.evaluate(async (step) => (await globalThis.brushes).pointerAt(step), step);
    await page.mouse.move(x, y);
    return page.evaluate(async () => (await globalThis.brushes).painted());
  };
  const [x, y] = await page.evaluate(async () => (await globalThis.brushes).pointerAt(0));
  await page.mouse.move(x, y);
  await page.mouse.down();
  let last = 0;
  const next = () => moveTo(++last);
  return {
    name,
    sample: async () => [await next()],
    async answer() {
      await next();
      return page.evaluate(async () => (await globalThis.brushes).counts());
    }
  };
}

const scenes = [
  { query: '', title: '6 histograms', note: 'bars of all areas and of those that pass, in both' },
  {
    query: '?map',
    title: '6 histograms and a map',
    note: 'our map outlines 14,500 buurten; that of Mosaic is its quickest, a raster of their places'
  }
];

/**
 * From a movement of the pointer that drags a brush until all that it changes has been painted: crossfilter, histograms
 * and map. Same counts asserted in the five histograms that change; vgplot takes whole pixels, so both do.
 */
export const brush: Benchmark = {
  name: 'brush',
  async run({ browser, bench, quick }) {
    const measures: Measure[] = [];
    for (const { query, title, note } of scenes) {
      const open = (page: string) =>
        openBenchPage(browser, `${bench.origin}/tests/bench/pages/${page}/index.html${query}`, 'brushes');
      const [own, mosaic] = [await open('brush'), await open('mosaic')];
      const entrants = [await dragging('Regiobeeld', own), await dragging('Mosaic/vgplot', mosaic)];
      const samples = await race(entrants, quick ? { warmups: 3, timed: 3 } : { warmups: 10, timed: 60 });
      measures.push({
        title: `Brush to paint: ${title}, 14,500 areas`,
        unit: 'ms',
        own: 'Regiobeeld',
        samples,
        goals: [
          { kind: 'times', against: 'Mosaic/vgplot', atLeast: 10 },
          { kind: 'limit', of: 'p95', atMost: 16.7 }
        ],
        notes: [note, 'from the dispatch of a real pointer event until the frame that shows it was painted']
      });
      await Promise.all([own.context().close(), mosaic.context().close()]);
    }
    return measures;
  }
};
