import type { Page } from '@playwright/test';
import { makePicture, settled } from './app.ts';
import { expect, test } from './walk.ts';

const REGION = 'RIEC Zeeland West-Brabant';

/** Chooses a command the way someone without a mouse does. */
async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: 'Wat wilt u doen?' }).fill(name);
  await page.keyboard.press('Enter');
}

const cells = (page: Page) => page.locator('[data-cell]');
const cell = (page: Page, at: number, count: number) =>
  page.getByRole('group', { name: new RegExp(`^Cel ${at} van ${count}:`) });

test('a picture is edited by keyboard, taken back, kept as a version, compared and restored', async ({
  page
}) => {
  test.slow();
  await makePicture(page, REGION);
  await page.keyboard.press('Alt+2');
  await expect(cells(page).first()).toBeVisible();
  const count = await cells(page).count();

  await command(page, 'Voeg toe: Tekst');
  const text = cell(page, count + 1, count + 1);
  await expect(text).toBeFocused();
  // Its editor comes after the cell, and makes it taller.
  await expect(text).toBeInViewport({ ratio: 1 });
  // Without words there is nothing but the field.
  await text
    .getByRole('textbox', { name: 'Tekst (markdown)' })
    .fill('Wat wij in de wijk zien, **telt niet mee**.');
  await expect(text.getByText('Wat wij in de wijk zien')).not.toHaveCount(0);

  await command(page, 'Voeg toe: SQL');
  const sql = cell(page, count + 2, count + 2);
  await expect(sql).toBeFocused();
  await sql.locator('.cm-content').fill('SELECT $gebied AS code');
  await page.keyboard.press('Control+Enter');
  await expect(sql.getByText('RIEC_ZWB')).toBeVisible();

  await sql.focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(cell(page, count + 1, count + 2)).toBeFocused();
  await page.keyboard.press('Alt+Shift+D');
  await expect(cells(page)).toHaveCount(count + 3);
  await page.keyboard.press('Alt+Shift+Backspace');
  await expect(cells(page)).toHaveCount(count + 2);
  const region = page.getByRole('combobox', { name: 'Gebied' }).first();
  await region.fill('Breda');
  await page.keyboard.press('Enter');
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toContainText('Breda');

  // Region, delete, duplicate, move, and what was typed as SQL.
  await cells(page).first().focus();
  for (let time = 0; time < 5; time += 1) await page.keyboard.press('Control+z');
  await expect(title).toContainText(REGION);
  await expect(cells(page)).toHaveCount(count + 2);
  await expect(cell(page, count + 2, count + 2).getByText('SELECT $gebied AS code')).toHaveCount(0);

  await page.keyboard.press('Alt+Shift+V');
  const versions = page.getByRole('dialog', { name: 'Versies' });
  await versions.getByRole('textbox', { name: 'Bewaar deze versie als' }).fill('Besproken 12 nov');
  await page.keyboard.press('Enter');
  await expect(versions.getByRole('button', { name: /^Besproken 12 nov/ })).toBeVisible();
  await page.keyboard.press('Escape');

  const period = page.getByRole('combobox', { name: 'Periode' }).first();
  const before = await period.inputValue();
  await period.selectOption('2020');
  await cell(page, count + 1, count + 2)
    .getByRole('textbox', { name: 'Tekst (markdown)' })
    .fill('Wat wij in de buurt zien, **telt niet mee**.');
  await settled(page);
  await expect(page.getByText(/^bewaard om \d\d:\d\d, versie \d+$/)).toBeAttached();

  await command(page, 'Versies');
  await versions.getByRole('button', { name: /^Besproken 12 nov/ }).click();
  await expect(versions.getByText(/^Deze [\d.]+ cijfers zijn veranderd$/)).toBeVisible();
  await versions.getByRole('button', { name: /^Toon alle/ }).click();
  await expect(versions.getByText(/^[\d.]+ klassen veranderden$/)).toBeVisible();
  await expect(versions.getByText(`${before} → 2020`)).toBeVisible();
  await expect(versions.getByRole('deletion').filter({ hasText: 'wijk' })).toBeVisible();
  await expect(versions.getByRole('insertion').filter({ hasText: 'buurt' })).toBeVisible();
  await versions.getByRole('button', { name: 'Zet terug' }).click();
  await expect(period).toHaveValue(before);
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(period).toHaveValue('2020');
});

test('a comment stays with its cell and does not go with a link', async ({ page }) => {
  await makePicture(page, 'Moerdijk');
  await page.keyboard.press('Alt+2');
  await cells(page).nth(1).focus();
  await page.keyboard.press('Alt+Shift+C');
  await page
    .getByRole('textbox', { name: 'Opmerking', exact: true })
    .fill('Klopt dit met wat Moerdijk ziet?');
  await page.keyboard.press('Control+Enter');
  const comment = page.getByRole('article').filter({ hasText: 'Klopt dit met wat Moerdijk ziet?' });
  await expect(comment).toBeVisible();
  await expect(page.getByText(/^bewaard om \d\d:\d\d, versie 2$/)).toBeAttached();
  await page.reload();
  await page.getByRole('button', { name: 'Bewerken' }).click();
  await comment.getByRole('button', { name: 'Afgehandeld' }).click();
  await expect(comment).toHaveCount(0);
  await page.getByRole('button', { name: 'Delen' }).click();
  const link = page.getByRole('dialog', { name: 'Delen' }).getByRole('textbox', { name: 'Link' });
  await expect(link).toHaveValue(/\?beeld=gemeentelijk/);
});

test('a picture is presented one section at a time, and a second tab only reads', async ({ page }) => {
  await makePicture(page, 'Moerdijk');
  await command(page, 'Presenteer');
  const presentation = page.getByRole('dialog', { name: /^Presentatie van/ });
  await expect(presentation.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(presentation.getByRole('heading', { level: 1 })).toHaveCount(0);
  await expect(presentation.getByRole('meter', { name: 'Voortgang' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(presentation).toHaveCount(0);

  const second = await page.context().newPage();
  await second.goto(page.url());
  await expect(second.getByText('Dit beeld is open in een ander tabblad.')).toBeVisible();
  await expect(second.getByRole('button', { name: 'Bewerken' })).toHaveCount(0);
  await second.getByRole('button', { name: 'Overnemen' }).click();
  await expect(second.getByRole('button', { name: 'Bewerken' })).toBeVisible();
  await expect(page.getByText('Dit beeld is open in een ander tabblad.')).toBeVisible();
});
