import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { makePicture, settled, sharedLink } from './app.ts';
import { expect, test } from './walk.ts';

const SAMPLES = join(process.env.REGIOBEELD_CBS ?? '../shared/data/cbs-samples', '01_kwb2024');
const REGION = 'RIEC Zeeland West-Brabant';

test.skip(
  !existsSync(SAMPLES) || !existsSync('static/data/cbs'),
  'no StatLine files here to build a real release from'
);

/** Inhabitants of the gemeenten of a RIEC, added up from the file that CBS publishes. */
function inhabitantsOf(riec: string): number {
  const file = readdirSync(SAMPLES).find((name) => name.endsWith('.csv')) ?? '';
  const { data } = Papa.parse<readonly string[]>(readFileSync(join(SAMPLES, file), 'utf8'), {
    delimiter: ';'
  });
  const facts = Papa.parse<Record<string, string>>(
    readFileSync('datasets/reference/gemeenten.csv', 'utf8').replace(/^#.*\n/gm, ''),
    { header: true }
  ).data;
  const members = new Set(facts.filter((row) => Object.values(row).includes(riec)).map(({ code }) => code));
  const rows = data.filter(([, , , code = '']) => members.has(code.trim()));
  expect(rows).toHaveLength(members.size);
  return rows.reduce((sum, row) => sum + Number(row[5]), 0);
}

test.beforeEach(async ({ page }) => {
  await page.goto('/gegevens/');
  await page.getByRole('combobox', { name: 'Uitgave' }).selectOption('cbs');
  await expect(page.getByRole('banner').getByText('Fictieve demonstratiecijfers')).toHaveCount(0);
});

test('inhabitants of a region are those of its gemeenten in the StatLine file, and its link opens on the real release', async ({
  page,
  browser
}) => {
  await makePicture(page, REGION);
  const expected = new Intl.NumberFormat('nl-NL').format(inhabitantsOf('RIEC_ZWB'));
  const overview = page.getByRole('figure', { name: /^Overzicht/ });
  await overview.getByRole('button', { name: 'Toon tabel' }).click();
  const row = overview.getByRole('row', { name: new RegExp(`^Inwoners ${REGION}`) });
  await expect(row).toContainText(expected);
  await expect(page.getByText('Fictieve demonstratiecijfers')).toHaveCount(0);
  await expect(overview.getByText(/^Bron: CBS StatLine/)).toBeVisible();

  // Elsewhere the demo comes first.
  const elsewhere = await browser.newContext();
  const reader = await elsewhere.newPage();
  await reader.goto(await sharedLink(page));
  await reader.getByRole('button', { name: 'Voer uit en bekijk' }).click();
  await settled(reader);
  await expect(reader.getByText(/^Identiek: alle [\d.]+ cijfers/)).toBeVisible();
  await expect(reader.getByText('Fictieve demonstratiecijfers')).toHaveCount(0);
  await elsewhere.close();
});

test('the address of an exploration opens on the release it was made in, and says so when that is not here', async ({
  page,
  browser
}) => {
  await page.goto('/verkennen/?indicator=inwoners_15_25&gebied=RIEC_ZWB');
  const heading = 'Inwoners van 15 tot 25 jaar in 2024';
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(heading);
  await expect(page).toHaveURL(/uitgave=cbs/);

  const elsewhere = await browser.newContext();
  const reader = await elsewhere.newPage();
  await reader.goto(page.url());
  await expect(reader.getByRole('heading', { level: 2 })).toHaveText(heading);
  await expect(reader.getByText('Fictieve demonstratiecijfers')).toHaveCount(0);
  await reader.goto('/verkennen/?uitgave=weg');
  await expect(reader.getByText(/hoort bij de uitgave ‘weg’, die hier niet te openen is/)).toBeVisible();
  await expect(reader.getByRole('heading', { level: 2 })).toBeVisible();
  await elsewhere.close();
});
