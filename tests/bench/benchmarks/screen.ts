import { join } from 'node:path';
import type { Page } from 'playwright';
import type { Benchmark, Goal, Measure } from '../harness/benchmark.ts';
import { newVisitor } from '../harness/browser.ts';
import { race, type Entrant } from '../harness/race.ts';
import { brushed } from '../harness/scene.ts';
import { visit } from '../harness/visit.ts';

const own = 'Regiobeeld';
const frame: Goal = { kind: 'limit', of: 'p95', atMost: 16.7 };

/** All buurten on the map, six histograms, and the views that a reader opens with. */
const address = `/verkennen/?${new URLSearchParams([
  ['indicator', brushed[0]],
  ['gebied', 'NL01'],
  ['niveau', 'buurt'],
  ...brushed.map((id) => ['filter', id])
])}`;

/** How long handlers of an event worked, and how long it took until what they changed was painted. */
interface Hand {
  readonly handled: number;
  readonly painted: number;
}

declare global {
  var lastHand: Promise<Hand>;
  var still: (quiet: number) => Promise<void>;
}

const lastHand = (page: Page): Promise<Hand> => page.evaluate(() => globalThis.lastHand);

const settled = (page: Page) =>
  page.waitForFunction(() => document.querySelectorAll('[role=progressbar]').length === 0, undefined, {
    timeout: 180_000
  });

/** The middle histogram is brushed over a half, and that brush is dragged a pixel a step. */
async function dragBrush(page: Page): Promise<Entrant> {
  const canvas = page.locator(`canvas[data-filter=${brushed[2]}]`);
  await canvas.scrollIntoViewIfNeeded();
  const box = await canvas.boundingBox();
  if (!box) throw new Error('no histogram to brush');
  const [x, y] = [box.x + box.width * 0.2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  let step = 0;
  return {
    name: own,
    answer: () => Promise.resolve([]),
    async sample() {
      step += 1;
      await page.mouse.move(x + 8 + Math.abs(((step + 60) % 120) - 60), y);
      return [(await lastHand(page)).painted];
    }
  };
}

/** The pointer goes over the map, some ten buurten a step. */
async function hoverMap(page: Page, of: keyof Hand): Promise<Entrant> {
  const map = page.locator('canvas[data-layer=fills]');
  await map.scrollIntoViewIfNeeded();
  const box = await map.boundingBox();
  if (!box) throw new Error('no map to point at');
  let step = 0;
  return {
    name: own,
    answer: () => Promise.resolve([]),
    async sample() {
      step += 1;
      const [x, y] = [0.45 + 0.25 * Math.sin(step * 0.7), 0.45 + 0.25 * Math.cos(step * 0.37)];
      await page.mouse.move(box.x + x * box.width, box.y + y * box.height);
      return [(await lastHand(page))[of]];
    }
  };
}

/** The period goes to and fro between two years that have been looked at. */
async function stepPeriod(page: Page): Promise<Entrant> {
  const slider = page.getByRole('slider', { name: 'periode' });
  await slider.focus();
  let back = false;
  const step = async () => {
    back = !back;
    await page.keyboard.press(back ? 'ArrowLeft' : 'ArrowRight');
    return (await lastHand(page)).painted;
  };
  for (let i = 0; i < 4; i += 1) {
    await step();
    await settled(page);
    await page.evaluate(() => globalThis.still(500));
  }
  return { name: own, answer: () => Promise.resolve([]), sample: async () => [await step()] };
}

/** The built explorer with everything on: what a reader waits for when a hand moves. */
export const screen: Benchmark = {
  name: 'screen',
  async run({ browser, app, quick }) {
    if (!app) throw new Error('no build of the app: run `npm run build` first');
    const context = await newVisitor(browser);
    await context.addInitScript({ path: join(import.meta.dirname, '../harness/watch-hands.js') });
    const { page, at } = await visit(context, app.origin + address);
    await at('engine');
    await page.locator(`canvas[data-filter=${brushed.at(-1)}]`).waitFor({ timeout: 180_000 });
    await page.locator('[role=application][aria-busy=false]').first().waitFor({ timeout: 180_000 });
    await page.waitForFunction(
      (count) => document.querySelectorAll('canvas[data-filter] + .brush').length === count,
      brushed.length,
      { timeout: 180_000 }
    );

    const measures: Measure[] = [];
    const measure = async (title: string, entrant: Entrant, goal: Goal, notes: readonly string[]) => {
      const samples = await race([entrant], quick ? { warmups: 2, timed: 3 } : { warmups: 10, timed: 60 });
      measures.push({ title, unit: 'ms', own, samples, goals: [goal], notes });
    };
    await measure(
      'The explorer: a brush is dragged while figures of the lists come, until painted',
      await dragBrush(page),
      frame,
      ['14,500 buurten, map and six histograms; the engine works on the other core']
    );
    await page.mouse.up();
    await page.keyboard.press('Escape');
    await settled(page);
    await page.evaluate(() => globalThis.still(2_000));
    await measure('The explorer: a brush is dragged, until painted', await dragBrush(page), frame, [
      '14,500 buurten, map, six histograms, distribution, trend and ranking on screen',
      'once the figures of the lists have come'
    ]);
    await page.mouse.up();
    await page.keyboard.press('Escape');
    await measure(
      'The explorer: the pointer over the map, until painted',
      await hoverMap(page, 'painted'),
      frame,
      ['outline, card, and the same buurt in every other view']
    );
    await measure(
      'The explorer: which buurt is under the pointer',
      await hoverMap(page, 'handled'),
      { kind: 'limit', of: 'p95', atMost: 1 },
      ['all handlers of the movement; the painting waits for the frame']
    );
    await measure('The explorer: another year, until painted', await stepPeriod(page), frame, [
      'every view, of years that have been tested before'
    ]);
    await context.close();
    return measures;
  }
};
