import type { Browser, BrowserContext } from 'playwright';
import type { Benchmark, Measure } from '../harness/benchmark.ts';
import { newVisitor } from '../harness/browser.ts';
import type { Host, Line } from '../harness/host.ts';
import { difference, race, type Entrant } from '../harness/race.ts';
import type { Stage } from '../harness/stage.ts';
import { settled, visit, type Moment } from '../harness/visit.ts';

const own = 'Regiobeeld';
const usable = 'Regiobeeld, in use';
const pages = [
  { name: 'bare DuckDB-WASM', path: '/tests/bench/pages/bare/index.html', figures: 'body > div' },
  { name: 'Mosaic/vgplot', path: '/tests/bench/pages/vgplot/index.html', figures: 'svg text' }
] as const;

const mobile: Line = { name: '10 Mbit/s, 40 ms', megabits: 10, latency: 40 };

interface Contender {
  readonly name: string;
  readonly host: Host;
  readonly path: string;
  /** The text with its first figures. */
  readonly figures: string;
  /** Another moment than the paint of the figures. */
  readonly until?: Moment;
}

/** Somebody who opens a page: for the first time every time, or again and again with what the browser kept. */
function visitor(browser: Browser, contender: Contender, again: boolean): Entrant {
  const { name, host, path, figures, until = 'figures' } = contender;
  let kept: BrowserContext | null = null;
  const open = async (): Promise<number> => {
    const context = kept ?? (await newVisitor(browser));
    const { page, at } = await visit(context, host.origin + path, figures);
    const painted = await at(until);
    if (again && !kept) {
      if (path === '/') await at('engine');
      await settled(page);
      kept = context;
    }
    await (kept ? page.close() : context.close());
    return painted;
  };
  return {
    name,
    answer: () => Promise.resolve([]),
    sample: async () => [await open()]
  };
}

/** Both peers must find the same numbers of gemeenten per class. */
async function sameFigures(browser: Browser, contenders: readonly Contender[]): Promise<void> {
  const found: number[][] = [];
  for (const { host, path } of contenders) {
    const context = await newVisitor(browser);
    const { page, at } = await visit(context, host.origin + path);
    await at('view');
    found.push((await page.evaluate(() => globalThis.found)) ?? []);
    await context.close();
  }
  const [one = [], other = []] = found;
  if (one.length === 0 || difference(one, other) > 0) throw new Error('peers show different figures');
}

async function measure(
  { browser, quick }: Stage,
  contenders: readonly Contender[],
  { title, again, line, timed }: { title: string; again: boolean; line: Line | null; timed: number }
): Promise<Measure> {
  for (const { host } of contenders) host.setLine(line);
  const samples = await race(
    contenders.map((contender) => visitor(browser, contender, again)),
    { warmups: again ? 1 : 0, timed: quick ? 1 : timed }
  );
  for (const { host } of contenders) host.setLine(null);
  return {
    title: `First paint with figures, ${title}`,
    unit: 'ms',
    own,
    samples,
    goals: again ? [] : [{ kind: 'times', against: 'bare DuckDB-WASM', atLeast: 5 }],
    notes: [
      'ours: the start screen with its map and sentences; peers: bars of one figure of 342 gemeenten, from the same files',
      'painted: when the browser says that the text of the first figures was on the screen (Element Timing), on every page ' +
        'alike; ours are figures of the release that the build wrote into the HTML, and stand there until another area is chosen',
      `${usable}: until the script has taken over the page and its search field answers`
    ]
  };
}

/** From the start of the navigation until the first figures have been painted; a new browser profile for every cold visit. */
export const firstPaint: Benchmark = {
  name: 'first-paint',
  async run(stage) {
    const { browser, bench, app } = stage;
    if (!app) throw new Error('no build of the app: run `npm run build` first');
    const peers = pages.map((page) => ({ ...page, host: bench }));
    const start = { host: app, path: '/', figures: '.first li > span:not(.swatch)' };
    const contenders: readonly Contender[] = [
      { ...start, name: own },
      { ...start, name: usable, until: 'view' },
      ...peers
    ];
    await sameFigures(browser, peers);
    return [
      await measure(stage, contenders, { title: 'cold', again: false, line: null, timed: 7 }),
      await measure(stage, contenders, { title: 'warm', again: true, line: null, timed: 7 }),
      await measure(stage, contenders, {
        title: `cold, ${mobile.name}`,
        again: false,
        line: mobile,
        timed: 2
      })
    ];
  }
};
