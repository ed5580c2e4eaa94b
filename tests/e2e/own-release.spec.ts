import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { zipSync } from 'fflate';
import { expect, test } from './walk.ts';

const folder = 'static/data/leefbaarheid';

/** The release as the README says to pack it, or with one file changed. */
function pack(change: (files: Record<string, Uint8Array>) => void = () => {}): Buffer {
  const names = readdirSync(folder).filter(
    (name) => name === 'datapackage.json' || name.endsWith('.parquet')
  );
  const files = Object.fromEntries(
    names.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))])
  );
  change(files);
  return Buffer.from(zipSync(files));
}

async function choose(page: Page, buffer: Buffer): Promise<void> {
  await page.goto('/gegevens/');
  await page.getByRole('button', { name: 'Eigen bestand' }).click();
  await page
    .getByRole('complementary', { name: 'Eigen bestand toevoegen' })
    .locator('input[type=file]')
    .setInputFiles({ name: 'leefbaarheid.zip', mimeType: 'application/zip', buffer });
}

test('a release of one’s own stands beside the one in use: found, explored, with its figures', async ({
  page
}) => {
  await choose(page, pack());
  const panel = page.getByRole('complementary', { name: 'Eigen bestand toevoegen' });
  await expect(panel.getByText(/De uitgave staat nu naast de andere gegevens/)).toBeVisible();
  await panel.getByRole('button', { name: 'Sluit' }).last().click();
  await page.getByLabel('Zoek dataset, indicator of begrip').fill('bijplaatsingen');
  await page
    .getByRole('row', { name: /bijplaatsingen/i })
    .getByRole('button')
    .click();
  await page.getByRole('link', { name: 'Verken op de kaart' }).click();
  await expect(page.getByRole('heading', { name: 'Bijgeplaatst afval in 2024', level: 2 })).toBeVisible();
  await expect(page.getByText('Deze indicator heeft geen cijfers over')).toHaveCount(0);
});

test('a release with a file that is changed or missing is refused, with the name of the file', async ({
  page
}) => {
  const nameOf = (files: Record<string, Uint8Array>) =>
    Object.keys(files).find((name) => name.startsWith('waarnemingen')) ?? '';
  const changed = pack((files) => {
    const bytes = files[nameOf(files)];
    if (bytes) bytes[100] = (bytes[100] ?? 0) ^ 1;
  });
  await choose(page, changed);
  await expect(page.getByRole('alert')).toContainText(/De uitgave klopt niet: waarnemingen\.\w+\.parquet/);
  const short = pack((files) => {
    files[nameOf(files)] = new Uint8Array(0);
    delete files[nameOf(files)];
  });
  await choose(page, short);
  await expect(page.getByRole('alert')).toContainText(/De uitgave is niet volledig: waarnemingen/);
});
