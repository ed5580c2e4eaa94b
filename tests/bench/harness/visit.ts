import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright';

/** What a page that is visited says: how far it is (`data-ready`), and what it found. */
declare global {
  var found: number[] | undefined;
}

/** Which moments of a visit are measured: the value of `data-ready`, or the paint of the first figures. */
export type Moment = 'figures' | 'view' | 'engine';

export interface Visit {
  readonly page: Page;
  /** Milliseconds from the start of the navigation until the frame of a moment was painted. */
  at(moment: Moment): Promise<number>;
}

/** `figures` selects the elements with text of which the first one painted is the moment of the figures. */
export async function visit(context: BrowserContext, url: string, figures?: string): Promise<Visit> {
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.addInitScript({ path: join(import.meta.dirname, 'mark-moments.js') });
  if (figures) {
    await page.addInitScript({ path: join(import.meta.dirname, 'watch-figures.js') });
    await page.addInitScript({ content: `watchFigures(${JSON.stringify(figures)})` });
  }
  await page.goto(url, { waitUntil: 'commit' });
  const time = (moment: Moment) =>
    page.evaluate((name) => performance.getEntriesByName(name)[0]?.startTime, `painted-${moment}`);
  return {
    page,
    async at(moment) {
      const patience = 180_000;
      await page.waitForFunction(
        (name) => performance.getEntriesByName(name).length > 0,
        `painted-${moment}`,
        {
          timeout: patience,
          polling: 50
        }
      );
      return (await time(moment)) ?? NaN;
    }
  };
}

/** Until all is kept for a next visit: nothing more comes, and the service worker, where the page has one, is in charge. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(async () => {
    const { serviceWorker } = navigator;
    if ((await serviceWorker.getRegistrations()).length > 0) await serviceWorker.ready;
  });
  await page.waitForLoadState('networkidle');
}
