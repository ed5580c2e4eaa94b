import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { findings } from './findings.ts';
import { expect, test } from './walk.ts';

const fixture = (name: string): string => `tests/fixtures/import/${name}`;
const panelOf = (page: Page) => page.getByRole('complementary', { name: 'Eigen bestand toevoegen' });
const main = (page: Page) => page.getByRole('navigation').first();

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

/** The messy file through the wizard, every name resolved. */
async function addMessy(page: Page): Promise<void> {
  await page.goto('/gegevens/');
  await drop(page, 'rommelig.csv', readFileSync(fixture('rommelig.csv')));
  const panel = panelOf(page);
  await panel.getByRole('button', { name: 'Verder' }).click();
  await panel
    .getByRole('listitem')
    .filter({ hasText: 'meer gebieden heten zo' })
    .getByRole('button', { name: 'Kies…' })
    .click();
  await panel.getByRole('button', { name: 'Bergen (L.) (gemeente)' }).click();
  await panel.getByRole('button', { name: 'Koppel alle 3 heringedeelde gemeenten' }).click();
  await panel.getByRole('button', { name: 'Koppel alle 2 voorstellen' }).click();
  await panel.getByRole('button', { name: 'Verder met 10 gebieden' }).click();
  await panel.getByRole('button', { name: 'Voeg toe' }).click();
  await expect(panel.getByRole('heading', { name: '‘Controles horeca 2022’ is toegevoegd' })).toBeVisible();
}

/** Everything of the app that this browser still has. */
const remains = (page: Page) =>
  page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    const files: string[] = [];
    for await (const name of (folder as unknown as { keys(): AsyncIterable<string> }).keys())
      files.push(name);
    return {
      databases: (await indexedDB.databases()).map(({ name }) => name),
      caches: await caches.keys(),
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      files: files.sort()
    };
  });

test('a messy file is shown as it is understood, and counted to its own totals', async ({ page }) => {
  await page.goto('/gegevens/');
  await drop(page, 'rommelig.csv', readFileSync(fixture('rommelig.csv')));
  const panel = panelOf(page);
  await expect(panel.getByLabel('codering')).toHaveValue('windows-1252');
  await expect(panel.getByLabel('scheiding')).toHaveValue(';');
  await expect(panel.getByLabel('decimaal')).toHaveValue('comma');
  await expect(panel.getByLabel('Rol van gemnaam')).toHaveValue('gebied');
  await panel.getByRole('button', { name: 'Verder' }).click();
  await expect(panel.getByText('6 van 12')).toBeVisible();
  await expect(panel.getByText('Kies wat de namen betekenen')).toBeVisible();

  await addMessy(page);
  const totals = panel.getByRole('table', { name: 'Totalen' });
  await expect(totals.getByRole('row', { name: /controles/ })).toContainText(/991.*991/);
  await expect(totals.getByRole('row', { name: /boetes/ })).toContainText(/6\.305.*6\.305/);
  await expect(panel.getByText('totaalregel, niet meegeteld')).toBeVisible();
});

test('a dataset of one’s own is explored, queried and charted, and stopped at the door', async ({ page }) => {
  await addMessy(page);
  await panelOf(page).getByRole('link', { name: 'Verken op de kaart' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'controles in 2022' })).toBeVisible();
  await expect(page.getByText('Deze indicator heeft geen cijfers over')).toHaveCount(0);

  await page.getByRole('button', { name: 'Download', exact: true }).click();
  await page.getByRole('button', { name: 'Open als notitieboek' }).click();
  await page.waitForURL(/\/beeld\//);
  const map = page.getByRole('figure', { name: 'controles (aantal), 2022', exact: true });
  await expect(map.getByRole('img')).toBeVisible();
  await map.getByRole('button', { name: 'Toon tabel' }).click();
  await expect(map.getByRole('row', { name: /Breda/ })).toContainText('214');

  await main(page).getByRole('link', { name: 'Start' }).click();
  await page.getByRole('combobox', { name: 'Zoek een gebied' }).fill('Moerdijk');
  await page.getByRole('option', { name: 'Moerdijk' }).click();
  await page.getByRole('button', { name: 'Maak een beeld' }).click();
  await page.getByRole('button', { name: 'Analyseren' }).click();
  await page.getByRole('button', { name: 'Voeg hier een cel toe' }).nth(1).click();
  await page.getByRole('group', { name: 'Soort cel' }).getByRole('button', { name: 'SQL-cel' }).click();
  const sql = page.locator('[id^="cel-"]').nth(1);
  const name = sql.getByRole('textbox', { name: 'Naam van de cel' });
  await name.fill('per_gemeente');
  await name.press('Enter');
  await sql.getByRole('textbox', { name: /^SQL van/ }).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(
    `SELECT g.naam, round(l.waarde / 12)::INTEGER AS controles
     FROM lokaal_controles_horeca_2022 l JOIN gebieden g ON g.code = l.gebied
     WHERE l.indicator = 'lokaal_controles_horeca_2022_controles' ORDER BY l.waarde DESC`
  );
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Enter');
  await expect(sql.getByText(/^10 rijen, /)).toBeVisible();
  await expect(sql.getByRole('row', { name: /Breda/ })).toContainText('18');
  await sql.getByRole('button', { name: 'Maak een grafiek' }).click();
  await expect(
    page
      .locator('[id^="cel-"]')
      .nth(2)
      .getByRole('img', { name: /controles/ })
  ).toContainText('Breda');

  await page.getByRole('button', { name: 'Delen' }).click();
  const share = page.getByRole('dialog', { name: 'Delen' });
  await expect(share.getByText('Blokkade').first()).toBeVisible();
  await expect(share.getByText(/Delen kan nog niet: los de blokkade op/)).toBeVisible();
  await expect(share.getByRole('textbox', { name: 'Link' })).toHaveValue('');
});

test('a dataset goes with the page, unless it is kept; what is kept can be erased', async ({ page }) => {
  await addMessy(page);
  const panel = panelOf(page);
  await expect(panel.getByText('Alleen in het geheugen')).toBeVisible();
  await panel.getByRole('button', { name: 'Bewaar in deze browser' }).click();
  await expect(panel.getByText(/^Bewaard op/)).toBeVisible();

  // What Chromium does after a torn log: the database is gone, the second copy is not.
  await page.evaluate(
    () => new Promise((resolve) => (indexedDB.deleteDatabase('regiobeeld-eigen').onsuccess = resolve))
  );
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'engine');
  await expect(page.getByText(/bewaarde datasets en grenzen \(1\) teruggezet/)).toBeVisible();
  await page.getByLabel('Zoek dataset, indicator of begrip').fill('controles');
  await expect(page.getByRole('row', { name: /^controles lokaal_.*Lokaal/ })).toBeVisible();
  await page.getByRole('button', { name: 'Wis: Controles horeca 2022' }).click();
  await expect(page.getByText('U hebt nog niets toegevoegd.')).toBeVisible();

  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'engine');
  await expect(page.getByText('U hebt nog niets toegevoegd.')).toBeVisible();
});

test('columns of persons, addresses and origin are stopped, each with its reason', async ({ page }) => {
  await page.goto('/gegevens/');
  await page.getByRole('button', { name: 'Eigen bestand' }).click();
  const panel = panelOf(page);
  await panel.locator('input[type=file]').setInputFiles(fixture('personen.csv'));
  for (const reason of [
    'Kolom ‘bsn’ is gestopt: wijst één persoon, adres of bedrijf aan.',
    'Kolom ‘naam’ is gestopt: de cellen lijken namen van personen.',
    'Kolom ‘herkomst’ is gestopt: gaat over herkomst.'
  ])
    await expect(panel.getByText(reason)).toBeVisible();
  await expect(panel.getByText('123456782')).toHaveCount(0);
});

test.describe('everything', () => {
  test.use({ serviceWorkers: 'allow' });

  test('is erased after a question of our own, and nothing stays', async ({ page }) => {
    await addMessy(page);
    await panelOf(page).getByRole('button', { name: 'Bewaar in deze browser' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-ready', 'engine');
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    expect(await remains(page)).not.toMatchObject({ databases: [] });

    await panelOf(page).getByRole('button', { name: 'Sluit' }).last().click();
    const wipe = page.getByRole('button', { name: 'Alles wissen' });
    const question = page.getByRole('dialog', { name: 'Alles wissen in deze browser' });
    await wipe.press('Enter');
    await expect(question.getByText('eigen datasets (1)')).toBeVisible();
    // The question counts what is kept, so its store opens: wiping waits until that is done.
    await expect
      .poll(async () => (await remains(page)).files)
      .toEqual(['regiobeeld-eigen-kopie', 'regiobeeld-kopie']);
    expect(await findings(page, (axe) => axe.include('dialog[open]'))).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(question).toHaveCount(0);
    await expect(wipe).toBeFocused();
    await wipe.press('Enter');
    await question.getByRole('button', { name: 'Niet wissen' }).press('Enter');
    await expect(page.getByRole('button', { name: 'Wis: Controles horeca 2022' })).toBeVisible();

    await wipe.press('Enter');
    await question.getByRole('button', { name: 'Wis alles' }).press('Enter');
    await expect(page.getByText('In deze browser staat niets meer van Regiobeeld.')).toBeVisible();
    expect(await remains(page)).toEqual({
      databases: [],
      caches: [],
      local: [],
      session: [],
      workers: 0,
      files: []
    });
    await page.getByRole('button', { name: 'Begin opnieuw' }).click();
    await expect(page.getByRole('combobox', { name: 'Zoek een gebied' })).toBeVisible();
  });
});
