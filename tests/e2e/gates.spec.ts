import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { settled } from './app.ts';
import { expect, test } from './walk.ts';

const rows = [
  ['Breda', 37, 12, 49],
  ['Moerdijk', 3, 25, 28],
  ['Tilburg', 41, 30, 71],
  ['totaal', 81, 67, 148]
]
  .map(([naam, ...counts]) => `('${naam}', ${counts.join(', ')})`)
  .join(', ');
const typed = `SELECT * FROM (VALUES ${rows}) AS t(gemeente, drugs, vastgoed, totaal)`;

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Delen' });
const share = (page: Page) => page.getByRole('button', { name: 'Delen' }).first().click();

/** A small picture, opened from a file and kept. */
async function openPicture(page: Page, cells: readonly object[]): Promise<void> {
  const {
    name: id,
    version,
    regiobeeld
  } = JSON.parse(readFileSync('static/data/demo/datapackage.json', 'utf8'));
  const release = { id, version, hash: regiobeeld.hash };
  const place = { gebied: 'GM1709', periode: '2024', digest: '0'.repeat(16) };
  const picture = { title: 'Eigen telling', release, ...place, cells };
  const buffer = Buffer.from(JSON.stringify({ regiobeeld: 1, picture }));
  await page.goto('/open/');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'eigen.regiobeeld.json', mimeType: 'application/json', buffer });
  await page.getByRole('button', { name: 'Voer uit en bekijk' }).click();
  await page.getByRole('button', { name: 'Bewaar een kopie' }).click();
  await page.waitForURL(/\/beeld\/[a-z0-5]{16}/);
}

test('small numbers typed into a cell are stopped, repaired by buttons, and leave without a trace', async ({
  page
}) => {
  test.slow();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPicture(page, [
    { kind: 'text', spec: { markdown: '## Eigen telling\n\nIn Moerdijk zijn er {{meldingen.drugs}}.' } },
    { kind: 'sql', name: 'meldingen', folded: false, spec: { sql: "SELECT '' AS gemeente, 0 AS drugs" } },
    { kind: 'table', name: 'tabel', spec: { title: 'Meldingen', source: 'meldingen' } }
  ]);
  await settled(page);
  await page.keyboard.press('Alt+3');
  await page.locator('.cm-content').first().fill(typed);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Moerdijk').first()).toBeVisible();

  // Copied rows meet the same gate.
  await page.getByRole('button', { name: 'Kopieer' }).first().click();
  await page.getByRole('button', { name: /TSV/ }).click();
  await expect(page.getByText('Deze rijen mogen zo niet weg')).toBeVisible();

  await share(page);
  const dialog = dialogOf(page);
  const copy = dialog.getByRole('button', { name: 'Kopieer link' });
  const finding = (rule: string) => dialog.locator(`[data-rule=${rule}]`);
  await expect(finding('threshold').getByText('Blokkade')).toBeVisible();
  await expect(finding('threshold')).toContainText('Moerdijk');
  await expect(finding('threshold').getByRole('link', { name: 'meldingen' })).toBeVisible();
  await expect(copy).toHaveAttribute('aria-disabled', 'true');

  // A second repair before the first was looked at would be made of what the document was, and undo it.
  await expect(finding('determinability').getByText('Blokkade')).toBeVisible();
  await dialog.evaluate((element) => {
    for (const rule of ['threshold', 'determinability'])
      element
        .querySelector(`[data-rule=${rule}]`)
        ?.querySelectorAll<HTMLElement>('.repairs button')
        .item(0)
        .click();
  });
  await expect(finding('threshold').getByText('Blokkade')).toHaveCount(0);
  await finding('determinability')
    .getByRole('button', { name: /^Verberg/ })
    .click();
  const link = dialog.getByRole('textbox', { name: 'Link' });
  await expect(link).toHaveValue(/\/open\/[?#]/);
  await expect(dialog.getByText('Blokkade')).toHaveCount(0);
  await expect(copy).not.toHaveAttribute('aria-disabled', 'true');
  const url = await link.inputValue();
  await dialog.getByRole('button', { name: 'Annuleer' }).click();

  // The analyst's own view keeps everything; what is copied is what leaves.
  await expect(page.getByText('148').first()).toBeVisible();
  await page.getByRole('button', { name: 'Kopieer' }).first().click();
  await page.getByRole('button', { name: /TSV/ }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('Moerdijk');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  for (const trace of ['37', '41', '148', '71'])
    expect([trace, copied.includes(trace)]).toEqual([trace, false]);

  await page.goto('about:blank');
  await page.goto(url);
  await page.getByRole('button', { name: 'Voer uit en bekijk' }).click();
  const table = page.getByRole('figure', { name: /^Meldingen/ });
  await expect(table).toContainText('Tilburg');
  const text = (await table.textContent()) ?? '';
  for (const trace of ['37', '41', '148', '71'])
    expect([trace, text.includes(trace)]).toEqual([trace, false]);
});

test('sensitive context in a combination is stopped until someone writes why, and the reason stays', async ({
  page
}) => {
  const indicators = ['laag_inkomen', 'panden_meervoudig_ingeschreven'];
  const reason = 'Nodig om de spreiding van panden tegen de woningvoorraad te kunnen lezen.';
  await openPicture(page, [
    { kind: 'text', spec: { markdown: '## Combinatie' } },
    { kind: 'combination', name: 'samen', spec: { indicators } }
  ]);
  await share(page);
  const finding = dialogOf(page).locator('[data-rule=motivation]');
  await expect(finding.getByText('Blokkade')).toBeVisible();
  await finding.getByRole('textbox', { name: 'Motivering' }).fill(reason);
  await finding.getByRole('textbox', { name: 'Motivering' }).blur();
  await expect(dialogOf(page).getByRole('textbox', { name: 'Link' })).toHaveValue(/\/open\/[?#]/);
  await dialogOf(page).getByRole('button', { name: 'Annuleer' }).click();
  await settled(page);
  await expect(page.getByRole('figure').first()).toContainText(reason);
});
