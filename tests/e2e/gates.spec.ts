import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { settled } from './app.ts';

const rows = [
  ['Breda', 37, 12, 49],
  ['Moerdijk', 3, 25, 28],
  ['Tilburg', 41, 30, 71],
  ['totaal', 81, 67, 148]
]
  .map(([naam, ...counts]) => `('${naam}', ${counts.join(', ')})`)
  .join(', ');
const cells = [
  { kind: 'text', spec: { markdown: '## Eigen telling\n\nIn Moerdijk zijn er {{meldingen.drugs}}.' } },
  {
    kind: 'sql',
    name: 'meldingen',
    folded: false,
    spec: { sql: `SELECT * FROM (VALUES ${rows}) AS t(gemeente, drugs, vastgoed, totaal)` }
  },
  { kind: 'table', name: 'tabel', spec: { title: 'Meldingen', source: 'meldingen' } }
];

/** A picture of one's own with typed counts, opened from a file and kept. */
async function openOwnCounts(page: Page): Promise<void> {
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
  await page.getByRole('button', { name: 'Uitvoeren' }).click();
  await page.getByRole('button', { name: 'Bewaar als kopie' }).click();
  await page.waitForURL(/\/beeld\/[a-z0-5]{16}/);
  await settled(page);
}

test('own counts are stopped, repaired by two buttons, and leave without a trace of the small one', async ({
  page
}) => {
  await openOwnCounts(page);
  await page.getByRole('button', { name: 'Delen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Delen' });
  const copy = dialog.getByRole('button', { name: 'Kopieer link' });
  await expect(dialog.getByText('Blokkade').first()).toBeVisible();
  await expect(copy).toHaveAttribute('aria-disabled', 'true');
  await expect(dialog.getByRole('link', { name: 'meldingen' }).first()).toBeVisible();

  await dialog.getByRole('button', { name: 'Verberg Moerdijk (drugs)' }).click();
  await expect(dialog.getByText('Eén waarde is terug te rekenen')).toBeVisible();
  await dialog
    .locator('[data-rule=determinability]')
    .getByRole('button', { name: /^Verberg/ })
    .click();
  const link = dialog.getByRole('textbox', { name: 'Link' });
  await expect(link).toHaveValue(/#v1\./);
  await expect(dialog.getByText('Blokkade')).toHaveCount(0);
  await expect(copy).not.toHaveAttribute('aria-disabled', 'true');
  const url = await link.inputValue();
  await dialog.getByRole('button', { name: 'Annuleer' }).click();
  // The analyst's own view keeps everything, and a repair is one step back.
  await expect(page.getByRole('figure').filter({ hasText: 'Meldingen' })).toContainText('37');
  await page.getByRole('button', { name: /^Ongedaan maken/ }).click();
  await page.getByRole('button', { name: 'Delen' }).click();
  await expect(dialog.getByText('Blokkade').first()).toBeVisible();

  await page.goto('about:blank');
  await page.goto(url);
  await page.getByRole('button', { name: 'Uitvoeren' }).click();
  const table = page.getByRole('figure').filter({ hasText: 'Meldingen' });
  await expect(table).toContainText('Tilburg');
  const text = (await table.textContent()) ?? '';
  for (const trace of ['37', '41', '148', '71'])
    expect([trace, text.includes(trace)]).toEqual([trace, false]);
});
