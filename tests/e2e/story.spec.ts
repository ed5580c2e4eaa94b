import { makePicture, settled, sharedLink, shownFigures } from './app.ts';
import { expect, test } from './walk.ts';

const REGION = 'RIEC Zeeland West-Brabant';

test('a picture of a region, shared by link, is the same in another browser', async ({ page, browser }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await makePicture(page, REGION);
  const first = await shownFigures(page);

  await page.getByRole('combobox', { name: 'Periode' }).selectOption('2022');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2022');
  await settled(page);
  await expect.poll(() => shownFigures(page)).not.toEqual(first);

  const link = await sharedLink(page);
  await page.getByRole('button', { name: 'Kopieer link' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);

  const elsewhere = await browser.newContext();
  const reader = await elsewhere.newPage();
  await reader.goto(link);
  await expect(reader.getByRole('heading', { level: 1 })).toContainText(REGION);
  await expect(reader.getByRole('figure')).toHaveCount(0);
  await reader.getByRole('button', { name: 'Voer uit en bekijk' }).click();
  await settled(reader);
  await expect(reader.getByText(/^Identiek: alle [\d.]+ cijfers/)).toBeVisible();
  await expect
    .poll(async () => (await shownFigures(reader)).join('\n') === (await shownFigures(page)).join('\n'))
    .toBe(true);

  await reader.getByRole('button', { name: 'Bewaar een kopie' }).click();
  await reader.waitForURL(/\/beeld\/[a-z0-5]{16}/);
  await expect(reader.getByRole('combobox', { name: 'Periode' })).toHaveValue('2022');
  await elsewhere.close();
});

test('every figure shows its source, its SQL and its table; a change is taken back, and stays when the page is loaded again', async ({
  page
}) => {
  await makePicture(page, REGION);
  const words = 'Fictieve demonstratiecijfers';
  const synthetic = await page.getByRole('banner').getByText(words).isVisible();
  for (const one of await page.getByRole('figure').all()) {
    await expect(one).toHaveAccessibleName(/.+/);
    await expect(one).toHaveAccessibleDescription(/.+/);
    await expect(one.getByRole('button', { name: 'Toon SQL' })).toBeAttached();
    await expect(one.getByRole('button', { name: 'Toon tabel' })).toBeAttached();
    await expect(one.getByText(synthetic ? words : /^Bron: /).last()).toBeAttached();
  }
  if (!synthetic) await expect(page.getByText(words)).toHaveCount(0);
  const figure = page.getByRole('figure').first();
  await figure.getByRole('button', { name: 'Toon SQL' }).click();
  await expect(figure.getByText(/SELECT/).first()).toBeVisible();
  await figure.getByRole('button', { name: 'Toon tabel' }).click();
  await expect(figure.getByRole('table')).toBeVisible();

  const period = page.getByRole('combobox', { name: 'Periode' });
  const before = await period.inputValue();
  await period.selectOption('2020');
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(period).toHaveValue(before);
  await page.getByRole('button', { name: 'Opnieuw' }).click();
  await expect(period).toHaveValue('2020');
  await expect(page.getByText(/^bewaard om \d\d:\d\d, versie \d$/)).toBeAttached();
  await page.reload();
  await expect(period).toHaveValue('2020');
  await page.goto('/');
  await expect(page.getByRole('link', { name: new RegExp(REGION) })).toBeVisible();
});
