import { makePicture, sharedLink } from './app.ts';
import { expect, test } from './walk.ts';

test('a full link opens, also as a file; a truncated or altered one is refused in Dutch', async ({
  page,
  browser
}) => {
  await makePicture(page, 'Moerdijk');
  await page.getByRole('button', { name: 'Delen' }).click();
  await page.getByRole('textbox', { name: 'Toelichting voor de lezer' }).fill('Graag meelezen.');
  await expect(page.getByRole('textbox', { name: 'Link' })).toHaveValue(/#v1\./);
  await page.getByRole('button', { name: 'Annuleer' }).click();
  const link = await sharedLink(page);

  const elsewhere = await browser.newContext();
  const reader = await elsewhere.newPage();
  await reader.goto(link);
  await expect(reader.getByText('Graag meelezen.')).toBeVisible();
  await expect(reader.getByRole('button', { name: 'Voer uit en bekijk' })).toBeVisible();

  const refused = async (url: string, words: RegExp) => {
    await reader.goto('about:blank');
    await reader.goto(url);
    await expect(reader.getByRole('alert')).toContainText(words);
    await expect(reader.getByRole('button', { name: 'Voer uit en bekijk' })).toHaveCount(0);
  };
  await refused(link.slice(0, -40), /niet compleet/);
  const middle = Math.floor((link.indexOf('#') + link.length) / 2);
  const other = link[middle] === 'A' ? 'B' : 'A';
  await refused(link.slice(0, middle) + other + link.slice(middle + 1), /veranderd/);
  await refused(link.replace('#v1.', '#v999.'), /nieuwere versie/);
  await refused(`${link.slice(0, link.indexOf('#'))}#onzin`, /geen link van Regiobeeld/);
  await elsewhere.close();

  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Bewaar bestand' }).click()
  ]);
  await page.goto('/open/');
  await page.locator('input[type=file]').setInputFiles(await saved.path());
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Moerdijk');
  await page.getByRole('button', { name: 'Voer uit en bekijk' }).click();
  await expect(page.getByText(/^Identiek: alle [\d.]+ cijfers/)).toBeVisible();
});

test('an address that misses something is refused', async ({ page }) => {
  await page.goto('/open/?beeld=regionaal&gebied=RIEC_ZWB');
  await expect(page.getByRole('alert')).toContainText(/ontbreekt/);
});

test('a pasted link opens without leaving the page', async ({ page }) => {
  await page.goto('/open/');
  await page.getByRole('textbox', { name: 'Link' }).fill('https://ergens.nl/open/#v1.kapot');
  await page.getByRole('button', { name: 'Bekijk' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
});
