import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { expect, test } from './walk.ts';

const list = (page: Page) => page.getByRole('navigation', { name: 'Indicatoren' });
const chips = (page: Page) => page.getByRole('group', { name: 'Keuze' });
const ranking = (page: Page) => page.getByRole('listbox', { name: 'Rangschikking met interval' });
const map = (page: Page) => page.getByRole('application', { name: /pijltjes gaan van gebied/ });
const view = (page: Page, kind: string) => page.locator(`[data-view=${kind}]`);
const passing = async (page: Page) =>
  Number.parseInt((await chips(page).locator('.passing').textContent()) ?? '', 10);

/** All periods are there: the trend is the last to come. */
async function explore(page: Page, address = ''): Promise<void> {
  await page.goto(`/verkennen/${address}`);
  await expect(view(page, 'trend').locator('li svg')).toBeVisible({ timeout: 120_000 });
  await expect(ranking(page).getByRole('option').first()).toBeVisible();
  await expect(page.locator('[role=application][aria-busy=false]').first()).toBeVisible();
}

/** Two points of an element, as shares of its width and height, in pixels of the page. */
async function within(page: Page, selector: string) {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`not on screen: ${selector}`);
  return (x: number, y: number) => [box.x + x * box.width, box.y + y * box.height] as const;
}

test('a planted cluster stands out, is brushed, named, undone, and there again from its address', async ({
  page
}) => {
  await explore(page, '?gebied=NL01&indicator=drugsmisdrijven');
  // datasets/demo/truths.json: four times as many in this RIEC, and signals that rise by a fifth each year.
  const standingOut = list(page).locator('details').first();
  await expect(standingOut).toContainText('getoetst, na correctie');
  await standingOut.getByRole('button', { name: /^Drugsafvaldumpingen Zeeland West-Brabant/ }).click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Drugsafvaldumpingen in 2024');
  await expect(page.getByRole('combobox', { name: 'Gebied' })).toHaveValue('RIEC Zeeland West-Brabant');
  // Gemeenten of the region that stand out: three port towns, of which one is enough to see them on the map.
  await expect(list(page).locator('details').nth(1)).toContainText(
    /Valt op per gemeente.*Geregistreerde drugsmisdrijven Bergen op Zoom/s
  );
  await expect(list(page).locator('details').nth(2)).toContainText(
    /Signalen bij het meldpunt.*\+\d+% per jaar/
  );
  await expect(view(page, 'map')).toContainText('duidelijk hoger dan Nederland');

  const low = view(page, 'distribution').getByRole('slider', { name: 'Ondergrens van Drugsafvaldumpingen' });
  await low.focus();
  for (let step = 0; step < 6; step += 1) await page.keyboard.press('PageUp');
  await expect(page).toHaveURL(/filter=drugsafvaldumpingen\*6\*/);
  await expect(chips(page).locator('.passing')).toContainText('gemeenten');
  const byKeys = await passing(page);
  // Of the highest as well: a brush up to the end holds it.
  await expect(ranking(page).getByRole('option').first()).toContainText('Dongen');
  await expect(page.locator('[data-announcement]')).toContainText(`${byKeys} van 342 gebieden`);

  const at = await within(page, '[data-view=distribution] .brush');
  await page.mouse.move(...at(0.2, 0.5));
  await page.mouse.down();
  await page.mouse.move(...at(0.35, 0.5), { steps: 6 });
  await page.mouse.up();
  await expect.poll(() => passing(page)).not.toBe(byKeys);
  await page.getByRole('button', { name: 'Maak ongedaan' }).click();
  await expect.poll(() => passing(page)).toBe(byKeys);

  await chips(page).getByRole('button', { name: 'Maak een regio' }).click();
  const dialog = page.getByRole('dialog', { name: 'Regio van eigen keuze' });
  await dialog.getByRole('textbox', { name: 'Naam van de regio' }).fill('Dumpgebied');
  await dialog.getByRole('button', { name: 'Bewaar de regio' }).click();
  const area = page.getByRole('combobox', { name: 'Gebied' });
  await expect(area).toHaveValue('Dumpgebied');
  await page.getByRole('button', { name: 'Maak ongedaan' }).click();
  await expect(area).not.toHaveValue('Dumpgebied');
  await page.getByRole('button', { name: 'Voer opnieuw uit' }).click();
  await expect(area).toHaveValue('Dumpgebied');

  // The address follows when steps have come to rest.
  await expect(page).toHaveURL(/gebied=EIGEN/);
  await page.reload();
  await expect(area).toHaveValue('Dumpgebied');
  await expect.poll(() => passing(page)).toBe(byKeys);
});

test('areas are gone through, boxed, lassoed and opened on the map, and Escape leads out', async ({
  page
}) => {
  await explore(page, '?gebied=GM0748&indicator=misdrijven_totaal');
  await map(page).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  const card = view(page, 'map').getByRole('status').first();
  await expect(card).not.toContainText('Bergen op Zoom');
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowUp');
  await page.keyboard.press('Enter');
  await expect(chips(page)).toContainText(/\d+ gemeenten gekozen/);
  await page.keyboard.press('Escape');
  await expect(chips(page)).not.toContainText('gekozen');

  await chips(page).getByRole('button', { name: 'Lasso' }).click();
  const at = await within(page, '[data-view=map] [role=application]');
  await page.mouse.move(...at(0.5, 0.4));
  await page.mouse.down();
  for (const corner of [at(0.75, 0.4), at(0.75, 0.6), at(0.5, 0.6)])
    await page.mouse.move(...corner, { steps: 8 });
  await page.mouse.up();
  await expect(chips(page)).toContainText(/\d+ gemeenten gekozen/);
  await expect(page).toHaveURL(/keuze=GM/);
  const first = ranking(page).locator('[aria-selected=true]').first();
  await expect(first).toBeVisible();

  // One of them, and then its buurten.
  await first.click();
  await expect(ranking(page).locator('[aria-selected=true]')).toHaveCount(1);
  const chosen = await first.locator('.name').textContent();
  await page.getByRole('group', { name: 'Niveau' }).getByRole('button', { name: 'buurten' }).click();
  await expect(chips(page)).toContainText(`binnen ${chosen}`);
  await expect(view(page, 'distribution')).toContainText('Verdeling over 14.500 buurten');
  await expect(page.locator('[role=application][aria-busy=false]').first()).toBeVisible();
  await ranking(page).focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/keuze=BU/);
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/keuze=/);
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/niveau=|binnen=/);
});

test('a map is coloured and drawn another way, and played through the years', async ({ page }) => {
  await explore(page, '?gebied=GM0748&indicator=misdrijven_totaal&periode=2022');
  await page.getByRole('button', { name: 'Kleur en kaart' }).click();
  const legend = view(page, 'map').locator('section.legend');
  const classes = page.getByRole('combobox', { name: 'Klassen', exact: true });
  const seen: (string | null)[] = [];
  for (const method of [
    'kwantielen',
    'natuurlijke grenzen (Jenks)',
    'gelijke stappen',
    'om de vergelijking heen'
  ]) {
    await classes.selectOption({ label: method });
    await expect(legend).toContainText('tot en met');
    const bounds = await legend.locator('ul').textContent();
    expect(seen).not.toContain(bounds);
    seen.push(bounds);
  }
  await page.getByRole('button', { name: 'geschat (empirisch Bayes)' }).click();
  await expect(legend).toContainText('per 1.000 inwoners, geschat');
  await classes.selectOption({ label: 'twee indicatoren (3×3)' });
  await page.getByRole('combobox', { name: 'Tweede indicator' }).selectOption('bijstand');
  await expect(legend.locator('tbody').getByRole('cell')).toHaveCount(9);
  await page.getByRole('button', { name: 'tegels' }).click();
  await expect(page).toHaveURL(/kaart=tiles/);
  await expect(view(page, 'map')).toContainText('één tegel per gemeente');
  await page.keyboard.press('Escape');

  await page.getByRole('slider', { name: 'periode' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('heading', { level: 2 })).toContainText('in 2021');
  await page.getByRole('button', { name: 'Speel de perioden af' }).click();
  await expect(page.getByRole('heading', { level: 2 })).toContainText('in 2024');
  await expect(page.getByRole('button', { name: 'Speel de perioden af' })).toBeVisible();
  // Years that were played through are one step.
  await page.getByRole('button', { name: 'Maak ongedaan' }).click();
  await expect(page.getByRole('heading', { level: 2 })).not.toContainText('in 2024');
});

test('a view shows its statement, is kept, leaves as a file, and becomes a cell or a notebook', async ({
  page
}) => {
  await explore(page, '?gebied=GM0748&indicator=drugsmisdrijven');
  await page.getByRole('button', { name: 'Toon SQL' }).first().click();
  const sql = page.getByRole('dialog', { name: /SQL van de weergave/ });
  await expect(sql).toContainText('FROM waarnemingen');
  await expect(sql).toContainText('drugsmisdrijven');
  await page.keyboard.press('Escape');

  await list(page)
    .getByRole('button', { name: 'Zet bij favorieten: Geregistreerde drugsmisdrijven' })
    .first()
    .click();
  await expect(list(page).locator('summary', { hasText: 'Favorieten' })).toBeVisible();
  await page.getByRole('button', { name: 'Bewaarde weergaven' }).click();
  const kept = page.getByRole('dialog', { name: 'Bewaarde weergaven' });
  await kept.getByRole('textbox', { name: 'Naam' }).fill('Havensteden');
  await kept.getByRole('button', { name: 'Bewaar deze weergave' }).click();
  await expect(kept.getByRole('button', { name: 'Open ‘Havensteden’' }).locator('img')).toBeVisible();
  await page.keyboard.press('Escape');

  for (const [format, extension] of [
    ['CSV', '.csv'],
    ['SVG', '.svg'],
    ['PNG', '.png']
  ] as const) {
    const coming = page.waitForEvent('download');
    await view(page, 'ranking')
      .getByRole('button', { name: /^Meer over/ })
      .click();
    await page.getByRole('button', { name: `Download als ${format}` }).click();
    // A file and what it is, in one.
    const files = Object.keys(unzipSync(readFileSync(await (await coming).path())));
    expect(files.some((name) => name.endsWith(extension))).toBe(true);
    await expect(page.getByRole('dialog', { name: `Download als ${format}` })).toBeHidden();
  }

  await view(page, 'trend').getByRole('button', { name: 'Voeg toe aan beeld' }).click();
  const pin = page.getByRole('dialog', { name: 'Voeg toe aan beeld' });
  await pin.getByRole('button', { name: 'Voeg toe aan beeld' }).click();
  await expect(pin.getByRole('status')).toContainText('Toegevoegd aan');
  await pin.getByRole('link', { name: 'Open het beeld' }).click();
  await expect(page.getByRole('figure', { name: /Bergen op Zoom/ }).first()).toBeVisible();

  await page.goto('/verkennen/?gebied=GM0748&indicator=hennepkwekerijen');
  await page.getByRole('button', { name: 'Bewaarde weergaven' }).click();
  await kept.getByRole('button', { name: 'Open ‘Havensteden’' }).click();
  await expect(page).toHaveURL(/indicator=drugsmisdrijven/);
  await expect(list(page).locator('summary', { hasText: 'Laatst bekeken' })).toBeVisible();
  await page.getByRole('button', { name: 'Download', exact: true }).click();
  await page.getByRole('button', { name: 'Open als notitieboek' }).click();
  await page.waitForURL(/\/beeld\//);
  // Map, distribution, trend and ranking.
  await expect.poll(() => page.getByRole('figure').count()).toBeGreaterThanOrEqual(4);
});

test('a step is there after a reload in the same breath', async ({ page }) => {
  await explore(page, '?gebied=NL01&indicator=drugsmisdrijven&periode=2024');
  await page.getByRole('slider', { name: 'periode' }).evaluate((years: HTMLInputElement) => {
    years.stepDown(3);
    years.dispatchEvent(new Event('input', { bubbles: true }));
    location.reload();
  });
  await expect(page).toHaveURL(/periode=2021/);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Geregistreerde drugsmisdrijven in 2021');
});

test('a step is there after a reload that leaves only after the address was written', async ({ page }) => {
  await explore(page, '?gebied=NL01&indicator=drugsmisdrijven&periode=2024');
  await page.route(/\/verkennen\//, async (route) => {
    await expect.poll(() => page.url()).toContain('periode=2021');
    await route.continue();
  });
  await page.getByRole('slider', { name: 'periode' }).evaluate((years: HTMLInputElement) => {
    years.stepDown(3);
    years.dispatchEvent(new Event('input', { bubbles: true }));
    location.reload();
  });
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Geregistreerde drugsmisdrijven in 2021');
  await expect(page).toHaveURL(/periode=2021/);
});
