import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page, TestInfo } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { makePicture } from './app.ts';
import { expect, test } from './walk.ts';

const NOTICE = 'Fictieve demonstratiecijfers';

/** The dialog in which a picture leaves, when the gates have looked. */
async function openExport(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Exporteer' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Exporteer dit beeld' });
  await expect(dialog.getByRole('heading', { name: /Onthulling/ })).toBeVisible();
  await expect(dialog.getByRole('heading', { name: /Gelijke behandeling/ })).toBeVisible();
  await expect(dialog.getByRole('progressbar')).toHaveCount(0);
  return dialog;
}

/** Path of the file that a format makes. */
async function save(page: Page, dialog: Locator, format: RegExp, info: TestInfo): Promise<string> {
  await dialog.getByRole('radio', { name: format }).check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Bewaar bestand' }).click()
  ]);
  const path = info.outputPath(download.suggestedFilename());
  await download.saveAs(path);
  await expect(dialog.getByRole('button', { name: 'Stop' })).toHaveCount(0);
  return path;
}

/** Text parts of a packed file. */
const partsOf = (path: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(readFileSync(path))).map(([name, bytes]) => [name, strFromU8(bytes)])
  );

test('a regional picture leaves as Word, sheet, script and a page without a network', async ({
  page,
  browser
}, info) => {
  await makePicture(page, 'RIEC Limburg');
  const dialog = await openExport(page);
  expect((await new AxeBuilder({ page }).include('dialog[open]').analyze()).violations).toEqual([]);

  const word = partsOf(await save(page, dialog, /^Word/, info));
  const body = word['word/document.xml'] ?? '';
  expect(body).toContain('Ondermijningsbeeld RIEC Limburg');
  expect(body.match(/<w:pStyle w:val="Heading1"\/>/g)?.length).toBeGreaterThan(10);
  expect(body.match(/<w:tbl>/g)?.length).toBeGreaterThan(10);
  const alternatives = [...body.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, text = '']) => text);
  const images = Object.entries(word).filter(([name]) => /^word\/media\/.*\.png$/.test(name));
  expect(images.length).toBeGreaterThan(10);
  expect(alternatives).toHaveLength(images.length);
  for (const text of alternatives) expect(text.length).toBeGreaterThan(20);
  for (const [, image] of images) expect(image.slice(1, 4)).toBe('PNG');
  expect(Object.keys(word).filter((name) => name.endsWith('.odttf'))).toHaveLength(6);

  const sheets = partsOf(await save(page, dialog, /^Excel/, info));
  expect(sheets['xl/workbook.xml']?.match(/<sheet /g)?.length).toBeGreaterThan(10);
  expect(sheets['xl/sharedStrings.xml']).toContain(NOTICE);

  const script = readFileSync(await save(page, dialog, /^SQL/, info), 'utf8');
  expect(script).toContain(`-- ${NOTICE}`);
  expect(script).toContain('FROM read_parquet(');

  const path = await save(page, dialog, /^Webpagina/, info);
  const away = await browser.newContext({ offline: true });
  const asked: string[] = [];
  away.on('request', (request) => asked.push(request.url()));
  const opened = await away.newPage();
  await opened.goto(pathToFileURL(path).href);
  await expect(opened.getByRole('heading', { level: 1 })).toHaveText(/^Ondermijningsbeeld RIEC Limburg/);
  expect(await opened.evaluate(() => document.fonts.ready.then((fonts) => fonts.size))).toBeGreaterThan(3);
  expect(asked.filter((url) => !/^(file|data):/.test(url))).toEqual([]);
  expect((await new AxeBuilder({ page: opened }).analyze()).violations).toEqual([]);
  await away.close();
});

test('paper gets the report in light, with nothing of the screen, and leaves nothing behind', async ({
  page
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await makePicture(page, 'Moerdijk');
  await page.evaluate(() => (window.print = () => document.body.setAttribute('data-printed', '')));
  await page.keyboard.press('Control+p');
  const dialog = page.getByRole('dialog', { name: 'Exporteer dit beeld' });
  await expect(dialog.getByRole('radio', { name: /^PDF/ })).toBeChecked();
  await expect(dialog.getByRole('heading', { name: /Onthulling/ })).toBeVisible();
  await dialog.getByRole('button', { name: 'Open afdrukvenster' }).click();
  await expect(page.locator('body[data-printed]')).toBeAttached();

  await page.emulateMedia({ media: 'print' });
  const edition = page.locator('.print-edition');
  await expect(edition.locator('h1')).toHaveText(/^Ondermijningsbeeld Moerdijk/);
  await expect(edition.locator('h1')).toBeVisible();
  await expect(edition.locator('figure svg').first()).toBeVisible();
  await expect(edition.locator('.body')).toHaveCSS('color', 'rgb(22, 34, 43)');
  await expect(page.locator('dialog[open]')).toBeHidden();

  const paper = strFromU8(await page.pdf({ preferCSSPageSize: true }), true);
  expect(paper.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(2);
  // Backgrounds and hatches are drawn, not painted as images as large as the page.
  expect(paper.length).toBeLessThan(1_000_000);
  await expect(edition).toHaveCount(0);
});

test('numbers of one’s own are noted before they leave', async ({ page }, info) => {
  await makePicture(page, 'Moerdijk');
  await page.getByRole('button', { name: 'Analyseren' }).click();
  await page.getByRole('button', { name: 'Voeg hier een cel toe' }).nth(1).click();
  await page.getByRole('group', { name: 'Soort cel' }).getByRole('button', { name: 'SQL-cel' }).click();
  const cell = page.locator('[id^="cel-"]').nth(1);
  await cell.getByRole('textbox', { name: /^SQL van/ }).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText("SELECT 'Moerdijk' AS naam, 40 AS aantal");
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Enter');
  await expect(cell.getByRole('cell', { name: '40' })).toBeVisible();

  const dialog = await openExport(page);
  const html = readFileSync(await save(page, dialog, /^Webpagina/, info), 'utf8');
  expect(html).toContain('aantal');
  const noted = await page.evaluate(
    () =>
      new Promise<readonly { readonly body: string }[]>((resolve, reject) => {
        const opening = indexedDB.open('regiobeeld');
        opening.onerror = () => reject(opening.error ?? new Error('no store'));
        opening.onsuccess = () => {
          const all = opening.result.transaction('ledger').objectStore('ledger').getAll();
          all.onsuccess = () => resolve(all.result as readonly { readonly body: string }[]);
        };
      })
  );
  expect(noted).toHaveLength(1);
  expect(noted[0]?.body).toContain('aantal');
});
