import { expect, test, type Page } from '@playwright/test';

const list = (page: Page) => page.getByRole('navigation', { name: 'Indicatoren' });
const chips = (page: Page) => page.getByRole('group', { name: 'Keuze' });
const ranking = (page: Page) => page.getByRole('listbox', { name: 'Rangschikking met interval' });
const map = (page: Page) => page.getByRole('application', { name: /pijltjes gaan van gebied/ });

/** All periods are there: the trend is the last to come. */
async function explore(page: Page, address = ''): Promise<void> {
  await page.goto(`/verkennen/${address}`);
  await expect(page.locator('[data-view=trend] li svg')).toBeVisible();
  await expect(ranking(page).getByRole('option').first()).toBeVisible();
}

test('a planted cluster is found, brushed, named, undone, and there again from its address', async ({
  page
}) => {
  await explore(page);
  await list(page).getByRole('searchbox').fill('drugsafvaldump');
  await list(page)
    .getByRole('button', { name: /^Drugsafvaldumpingen/ })
    .click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Drugsafvaldumpingen in 2024');
  // datasets/demo/truths.json: four times as many in this RIEC.
  await expect(page.locator('[data-view=map]')).toContainText('duidelijk meer geregistreerd dan Nederland');

  const low = page.getByRole('slider', { name: 'Ondergrens van Drugsafvaldumpingen' });
  await low.focus();
  for (let step = 0; step < 6; step += 1) await page.keyboard.press('PageUp');
  await expect(chips(page)).toContainText('gemeenten');
  await expect(page).toHaveURL(/filter=drugsafvaldumpingen\*/);
  const passing = await chips(page).locator('.passing').textContent();
  expect(Number.parseInt(passing ?? '', 10)).toBeLessThan(60);

  await chips(page).getByRole('button', { name: 'Maak er een regio van' }).click();
  const dialog = page.getByRole('dialog', { name: 'Regio van eigen keuze' });
  await dialog.getByRole('textbox', { name: 'Naam van de regio' }).fill('Dumpgebied');
  await dialog.getByRole('button', { name: 'Bewaar de regio' }).click();
  const area = page.getByRole('combobox', { name: 'Gebied' });
  await expect(area).toHaveValue('Dumpgebied');

  await page.getByRole('button', { name: 'Maak ongedaan' }).click();
  await expect(area).not.toHaveValue('Dumpgebied');
  await page.getByRole('button', { name: 'Voer opnieuw uit' }).click();
  await expect(area).toHaveValue('Dumpgebied');

  await page.reload();
  await expect(area).toHaveValue('Dumpgebied');
  await expect(chips(page).locator('.passing')).toHaveText(passing ?? '');
});

test('areas are gone through, boxed and picked on the map by keys, and Escape leads out', async ({
  page
}) => {
  await explore(page, '?gebied=GM0748&indicator=drugsmisdrijven');
  await map(page).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const card = page.locator('[data-view=map]').getByRole('status').first();
  await expect(card).not.toContainText('Bergen op Zoom');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowUp');
  await page.keyboard.press('Enter');
  await expect(chips(page)).toContainText(/\d+ gemeenten gekozen/);
  await page.keyboard.press('Escape');
  await expect(chips(page)).not.toContainText('gekozen');
});

test('a lasso picks areas, and every other view knows them', async ({ page }) => {
  await explore(page, '?gebied=NL01&indicator=drugsmisdrijven');
  await chips(page).getByRole('button', { name: 'Lasso' }).click();
  const box = await map(page).boundingBox();
  if (!box) throw new Error('no map');
  const at = (x: number, y: number) => [box.x + x * box.width, box.y + y * box.height] as const;
  await page.mouse.move(...at(0.5, 0.4));
  await page.mouse.down();
  for (const corner of [at(0.75, 0.4), at(0.75, 0.6), at(0.5, 0.6)])
    await page.mouse.move(...corner, { steps: 8 });
  await page.mouse.up();
  await expect(chips(page)).toContainText(/\d+ gemeenten gekozen/);
  await expect(ranking(page).locator('[aria-selected=true]').first()).toBeVisible();
  await expect(page).toHaveURL(/keuze=GM/);
});

test('a statement shows what a view was drawn from, and a view becomes a cell of a picture', async ({
  page
}) => {
  await explore(page, '?gebied=GM0748&indicator=drugsmisdrijven');
  await page.getByRole('button', { name: 'Toon SQL' }).first().click();
  const sql = page.getByRole('dialog', { name: /SQL van de weergave/ });
  await expect(sql).toContainText('FROM waarnemingen');
  await expect(sql).toContainText('drugsmisdrijven');
  await page.keyboard.press('Escape');

  await page.locator('[data-view=trend]').getByRole('button', { name: 'Voeg toe aan beeld' }).click();
  const pin = page.getByRole('dialog', { name: 'Voeg toe aan beeld' });
  await pin.getByRole('button', { name: 'Voeg toe aan beeld' }).click();
  await expect(pin.getByRole('status')).toContainText('Toegevoegd aan');
  await pin.getByRole('link', { name: 'Open het beeld' }).click();
  await expect(page.getByRole('figure', { name: /Bergen op Zoom/ }).first()).toBeVisible();
});
