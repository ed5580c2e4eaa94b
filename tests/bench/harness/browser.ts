import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { browserArguments, findChromium, installedChromium } from '#tests/chromium.mjs';
import type { Entrant } from './race.ts';

/** What a bench page offers, see pages/entrants.ts. */
export interface PageEntrants {
  readonly sample: (name: string, step: number) => Promise<readonly number[]>;
  readonly answer: (name: string, step: number) => Promise<number[]>;
}

/** What a bench page with brushes offers, see pages/brushes.ts. */
export interface BrushPage {
  /** Where the pointer is in a step, in pixels of the page. */
  readonly pointerAt: (step: number) => readonly [x: number, y: number];
  /** Milliseconds from the last movement of the pointer until all that it changed was painted. */
  readonly painted: () => Promise<number>;
  readonly counts: () => number[];
}

declare global {
  var entrants: Promise<PageEntrants>;
  var brushes: Promise<BrushPage>;
}

const VIEWPORT = { width: 1440, height: 900 };

/** The Chromium of the tests, without a window. Frames are still made, 60 a second. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: installedChromium() ?? findChromium(), args: browserArguments });

/** A visitor who was never here: empty cache, no service worker. */
export const newVisitor = (browser: Browser): Promise<BrowserContext> =>
  browser.newContext({ viewport: VIEWPORT, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' });

/** Opens a bench page and waits until its contestants (or brushes) are ready; what goes wrong there goes wrong here. */
export async function openBenchPage(
  browser: Browser,
  url: string,
  ready: 'entrants' | 'brushes' = 'entrants'
): Promise<Page> {
  const context = await newVisitor(browser);
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto(url);
  await page.waitForFunction((name) => Boolean(globalThis[name]), ready);
  await page.evaluate(async (name) => void (await globalThis[name]), ready);
  return page;
}

/** A contestant of a bench page, as the race wants it: the page keeps the time. */
export const pageEntrant = (page: Page, name: string): Entrant => ({
  name,
  sample: (step) =>
    page.evaluate(async ([name, step]) => (await globalThis.entrants).sample(name, step), [
      name,
      step
    ] as const),
  answer: (step) =>
    page.evaluate(async ([name, step]) => (await globalThis.entrants).answer(name, step), [
      name,
      step
    ] as const)
});
