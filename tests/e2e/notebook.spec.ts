import type { Locator, Page } from '@playwright/test';
import { makePicture } from './app.ts';
import { expect, test } from './walk.ts';

const PER_GEMEENTE = `SELECT g.naam, cijfer(w.teller, w.noemer, 10000) AS per_10000,
  cijfer_onder(w.teller, w.noemer, 10000) AS onder, cijfer_boven(w.teller, w.noemer, 10000) AS boven
FROM waarnemingen w JOIN gebieden g ON g.code = w.gebied
WHERE w.indicator = 'misdrijven_totaal' AND w.periode = $periode
  AND (w.gebied = $gebied OR list_contains($gemeenten, w.gebied))`;

/** Puts an SQL cell under the settings of a picture of a small gemeente, and answers its frame. */
async function addSql(page: Page): Promise<Locator> {
  await makePicture(page, 'Moerdijk');
  await page.getByRole('button', { name: 'Analyseren' }).click();
  await page.getByRole('button', { name: 'Voeg hier een cel toe' }).nth(1).click();
  await page.getByRole('group', { name: 'Soort cel' }).getByRole('button', { name: 'SQL-cel' }).click();
  return page.locator('[id^="cel-"]').nth(1);
}

async function type(page: Page, cell: Locator, sql: string): Promise<void> {
  await cell.getByRole('textbox', { name: /^SQL van/ }).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(sql);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Enter');
}

test('SQL with the area of the picture, charted by the builder, follows another area', async ({ page }) => {
  const sql = await addSql(page);
  const name = sql.getByRole('textbox', { name: 'Naam van de cel' });
  // With a name from the start, a chart can read it at once.
  await expect(name).toHaveValue('uitkomst');
  await name.fill('per_gemeente');
  await name.press('Enter');
  await type(page, sql, PER_GEMEENTE);
  await expect(sql.getByText(/^1 rij, /)).toBeVisible();
  await expect(sql.getByRole('cell', { name: 'Moerdijk' })).toBeVisible();

  await sql.getByRole('button', { name: 'Maak een grafiek' }).click();
  const chart = page.locator('[id^="cel-"]').nth(2);
  await expect(chart.getByRole('figure')).toHaveAccessibleDescription(
    /Punten met interval van per_10000 naar naam/
  );
  const builder = page.getByRole('complementary', { name: 'Bouwer' });
  await builder.getByRole('button', { name: 'Staven' }).click();
  await builder.getByRole('combobox', { name: 'Opschrift' }).selectOption('per_10000');
  await expect(chart.getByRole('figure')).toHaveAccessibleDescription(
    /Punten met interval en staven van .*: 1 rij\./
  );
  await expect(builder.getByText('altijd aan')).toBeVisible();

  await builder.getByRole('button', { name: 'Specificatie' }).click();
  const json = builder.getByRole('textbox', { name: 'Specificatie van de grafiek (JSON)' });
  await json.click();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText('{"source": "per_gemeente", "marks": ["ring"]}');
  await expect(builder.getByText(/^Regel 1, teken \d+: .*marks/)).toBeVisible();

  await page.getByRole('combobox', { name: 'Gebied' }).fill('Breda');
  await page.getByRole('option', { name: 'Breda' }).first().click();
  await expect(sql.getByRole('cell', { name: 'Breda' })).toBeVisible();
  await expect(chart.getByRole('figure')).toHaveAccessibleDescription(/Breda/);
  await expect(chart.getByRole('img', { name: /per_10000/ })).toContainText('Breda');
});

test('a wrong name is marked, its proposal repairs it; a long query can be stopped, and the picture goes on', async ({
  page
}) => {
  const sql = await addSql(page);
  await type(page, sql, "SELECT naam\nFROM gebieden\nWHERE nivau = 'riec'");
  await expect(sql.getByText(/fout op regel 3, teken \d+/)).toBeVisible();
  await expect(sql.getByRole('alert')).toContainText('‘nivau’');
  await sql.getByRole('button', { name: 'Vervang door ‘niveau’' }).click();
  await expect(sql.getByText(/^10 rijen, /)).toBeVisible();

  await type(
    page,
    sql,
    'SELECT count(*) FROM range(200000) a, range(200000) b WHERE a.range * b.range % 7 = 3'
  );
  await expect(sql.getByText(/^rekent /)).toBeVisible();
  await sql.getByRole('button', { name: 'Stop' }).click();
  await expect(sql.getByRole('button', { name: 'Stop' })).toHaveCount(0);
  await type(page, sql, 'SELECT 6 * 7 AS antwoord');
  await expect(sql.getByRole('cell', { name: '42' })).toBeVisible();
});
