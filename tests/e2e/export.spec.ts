import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { makePicture } from './app.ts';

test('a picture leaves as Word and as a page that opens without a network', async ({
  page,
  browser
}, info) => {
  test.setTimeout(240_000);
  await makePicture(page, 'Breda');
  await page.getByRole('button', { name: 'Exporteer' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Exporteer dit beeld' });
  await expect(dialog.getByRole('heading', { name: /Onthulling/ })).toBeVisible();
  await expect(dialog.getByRole('progressbar')).toHaveCount(0);
  expect((await new AxeBuilder({ page }).include('dialog[open]').analyze()).violations).toEqual([]);

  const save = async (format: string) => {
    await dialog.getByRole('radio', { name: format }).check();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Bewaar bestand' }).click()
    ]);
    const path = info.outputPath(download.suggestedFilename());
    await download.saveAs(path);
    await expect(dialog.getByRole('progressbar')).toHaveCount(0);
    return path;
  };

  const parts = unzipSync(readFileSync(await save('Word')));
  const images = Object.keys(parts).filter((path) => path.endsWith('.png'));
  expect(images.length).toBeGreaterThan(0);
  const body = Buffer.from(parts['word/document.xml'] ?? []).toString();
  expect(body).toContain('Ondermijningsbeeld Breda');

  const path = await save('Webpagina');
  const away = await browser.newContext({ offline: true, javaScriptEnabled: true });
  const asked: string[] = [];
  away.on('request', (request) => asked.push(request.url()));
  const opened = await away.newPage();
  await opened.goto(pathToFileURL(path).href);
  await expect(opened.getByRole('heading', { level: 1 })).toContainText('Breda');
  expect(await opened.evaluate(() => document.fonts.ready.then((fonts) => fonts.size))).toBeGreaterThan(3);
  expect(asked.filter((url) => !/^(file|data):/.test(url))).toEqual([]);
  expect((await new AxeBuilder({ page: opened }).analyze()).violations).toEqual([]);
  await away.close();
});
