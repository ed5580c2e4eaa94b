import { chromium, type Page } from 'playwright';
import { browserArguments } from '../chromium.mjs';
import type { Torture } from './page.ts';
import type { TortureTask } from './torture-part.ts';

export type TortureWorld = typeof globalThis & { torture: Torture; tellProgress: (done: number) => void };

/** A browser with the page of the torture for as long as the work takes. */
export async function openTab<T>(
  { page, executablePath, onProgress }: TortureTask,
  work: (tab: Page) => Promise<T>
): Promise<T> {
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  try {
    const tab = await browser.newPage();
    await tab.exposeFunction('tellProgress', onProgress);
    await tab.goto(page.address);
    return await work(tab);
  } finally {
    await browser.close();
  }
}
