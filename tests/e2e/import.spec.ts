import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';

const file = readFileSync('tests/fixtures/import/rommelig.csv');

/** Lets a file fall on the page, as a hand would. */
async function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([title, text]) => {
      const made = new DataTransfer();
      const content = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
      made.items.add(new File([content], title));
      return made;
    },
    [name, bytes.toString('base64')] as const
  );
  await page.dispatchEvent('main', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
}

/** A long way by hand: on a busy machine it takes its time. */
test.describe.configure({ timeout: 240_000 });

test('a messy file becomes a local dataset: dropped, resolved, counted, asked, and gone when not kept', async ({
  page
}) => {
  await page.goto('/gegevens/');
  await drop(page, 'rommelig.csv', file);
  const panel = page.getByRole('complementary', { name: 'Eigen bestand toevoegen' });

  await expect(panel.getByLabel('codering')).toHaveValue('windows-1252');
  await expect(panel.getByLabel('scheiding')).toHaveValue(';');
  await expect(panel.getByLabel('decimaal')).toHaveValue('comma');
  await expect(panel.getByLabel('Rol van gemnaam')).toHaveValue('gebied');
  await panel.getByRole('button', { name: 'Verder' }).click();

  await expect(panel.getByText('6 van 12')).toBeVisible();
  await expect(panel.getByText('Kies wat de namen betekenen')).toBeVisible();
  await panel
    .getByRole('listitem')
    .filter({ hasText: 'meer gebieden heten zo' })
    .getByRole('button', { name: 'Kies…' })
    .click();
  await panel.getByRole('button', { name: 'Bergen (L.) (gemeente)' }).click();
  await panel.getByRole('button', { name: 'Koppel alle 3 heringedeelde gemeenten' }).click();
  await panel.getByRole('button', { name: 'Koppel alle 2 voorstellen' }).click();
  await expect(panel.getByText(/telt op in een andere gemeente. ‘overtr pct’ is geen aantal/)).toBeVisible();
  await panel.getByRole('button', { name: 'Verder met 10 gebieden' }).click();

  await expect(panel.getByLabel('Naam van de dataset')).toHaveValue('Controles horeca 2022');
  await expect(panel.getByLabel('Periode van het hele bestand')).toHaveValue('2022');
  await panel.getByRole('button', { name: 'Voeg toe' }).click();

  await expect(panel.getByRole('heading', { name: '‘Controles horeca 2022’ is toegevoegd' })).toBeVisible();
  const totals = panel.getByRole('table', { name: 'Totalen' });
  await expect(totals.getByRole('row', { name: /controles/ })).toContainText(/991.*991/);
  await expect(totals.getByRole('row', { name: /boetes/ })).toContainText(/6\.305.*6\.305/);
  await expect(panel.getByText('totaalregel, niet meegeteld')).toBeVisible();
  await panel.getByRole('button', { name: 'Sluit' }).last().click();

  await expect(page.getByText('blijft in deze browser').first()).toBeVisible();
  await page.getByLabel('Zoek dataset, indicator of begrip').fill('controles');
  await expect(page.getByRole('row', { name: /^controles lokaal_.*Lokaal/ })).toBeVisible();

  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'engine');
  await expect(page.getByText('U hebt nog niets toegevoegd.')).toBeVisible();
});
