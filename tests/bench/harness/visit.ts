import type { BrowserContext, Page } from 'playwright';

/** What a page that is visited says: how far it is (`data-ready`), and what it found. */
declare global {
  var found: number[] | undefined;
}

/** Which moments of a visit are measured, as the value of `data-ready`. */
export type Moment = 'view' | 'engine';

export interface Visit {
  readonly page: Page;
  /** Milliseconds from the start of the navigation until the frame that followed a moment was painted. */
  at(moment: Moment): Promise<number>;
}

/** Marks when a moment came and its frame was painted. */
function markMoments(): void {
  const mark = (moment: string) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => performance.mark(`painted-${moment}`);
      port2.postMessage(null);
    });
  const seen = new Set<string>();
  new MutationObserver(() => {
    const { ready } = document.documentElement?.dataset ?? {};
    if (!ready || seen.has(ready)) return;
    seen.add(ready);
    mark(ready);
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-ready'] });
}

export async function visit(context: BrowserContext, url: string): Promise<Visit> {
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.addInitScript(markMoments);
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
