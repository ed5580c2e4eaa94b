import { expect, test } from '@playwright/test';
import { makePicture, screens } from './app.ts';

test('nothing is asked of another origin, and no wall is touched', async ({ page, baseURL }) => {
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  page.context().on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== baseURL) elsewhere.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));

  await makePicture(page, 'RIEC Zeeland West-Brabant');
  for (const path of screens) {
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('data-ready', 'engine');
  }
  expect(elsewhere).toEqual([]);
  expect(complaints).toEqual([]);
});

test('the first view is painted before the engine is asked for anything', async ({ page }) => {
  const heavy: string[] = [];
  page.context().on('request', (request) => {
    if (/\/engine\/|\.parquet/.test(request.url())) heavy.push(request.url());
  });
  await page.addInitScript(() => {
    new MutationObserver(() => {
      const { ready } = document.documentElement.dataset;
      if (ready) performance.mark(`ready-${ready}`);
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-ready'] });
  });
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
});
