import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test } from './walk.ts';

/** Puts the moments at which `data-ready` changes among the page's performance entries. */
const markReady = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    new MutationObserver(() => {
      const { ready } = document.documentElement.dataset;
      if (ready) performance.mark(`ready-${ready}`);
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-ready'] });
  });

test('the first view is painted before the engine is asked for anything, and costs at most 150 kB of script and 30 kB of figures over the wire', async ({
  page
}) => {
  const heavy: string[] = [];
  page.context().on('request', (request) => {
    if (/\/engine\/|\.parquet/.test(request.url())) heavy.push(request.url());
  });
  await markReady(page);
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'engine');
  const [view, engine] = await page.evaluate(() =>
    ['ready-view', 'ready-engine'].map((name) => performance.getEntriesByName(name)[0]?.startTime ?? -1)
  );
  expect(view).toBeGreaterThan(0);
  expect(engine).toBeGreaterThan(Number(view));
  expect(heavy.length).toBeGreaterThan(0);
  const [firstHeavy] = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => /\/engine\/|\.parquet/.test(name))
      .map(({ startTime }) => startTime)
  );
  if (firstHeavy !== undefined) expect(firstHeavy).toBeGreaterThan(Number(view));

  const paths = await page.evaluate(() => [
    ...new Set(
      performance
        .getEntriesByType('resource')
        .filter(
          ({ startTime }) => startTime < Number(performance.getEntriesByName('ready-view')[0]?.startTime)
        )
        .map(({ name }) => new URL(name).pathname)
        .filter((path) => path.endsWith('.js'))
    )
  ]);
  const files = paths.filter((path) => path.startsWith('/_app/')).map((path) => readFileSync(`build${path}`));
  const isData = (file: Buffer): boolean =>
    /^(?:import[^;]+;)?(?:var|const|let) [^;]*=JSON\.parse\(/.test(file.toString('utf8', 0, 120));
  const total = (list: readonly Buffer[], compress: (file: Buffer) => Buffer): number =>
    list.reduce((sum, file) => sum + compress(file).length, 0);
  const data = files.filter(isData);
  expect(data.length).toBeGreaterThan(1);
  expect(total(data, brotliCompressSync)).toBeLessThanOrEqual(30_000);
  expect(
    total(
      files.filter((file) => !isData(file)),
      gzipSync
    )
  ).toBeLessThanOrEqual(150_000);
});
