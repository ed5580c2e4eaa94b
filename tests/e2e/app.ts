import { expect, type Page } from '@playwright/test';

/** Screens that need no document, by path. */
export const screens = ['/', '/verkennen/', '/beeld/', '/gegevens/', '/methode/', '/open/'] as const;

/** Chooses an area on Start the way a reader does: by typing part of its name. */
async function chooseArea(page: Page, name: string): Promise<void> {
  const search = page.getByRole('combobox', { name: 'Zoek een gebied' });
  await search.fill(name);
  await page.getByRole('option', { name }).click();
  await expect(search).toHaveValue(name);
}

/** Opens the app, makes a picture of an area and waits until all of its figures are there. */
export async function makePicture(page: Page, name: string, start = '/'): Promise<void> {
  await page.goto(start);
  await chooseArea(page, name);
  await page.getByRole('button', { name: 'Maak een beeld' }).click();
  await page.waitForURL(/\/beeld\/[a-z0-5]{16}/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
  await settled(page);
}

/** Every figure has its answer. */
export async function settled(page: Page): Promise<void> {
  await expect(page.getByRole('figure').first()).toBeVisible({ timeout: 120_000 });
  await expect(page.getByRole('progressbar')).toHaveCount(0, { timeout: 120_000 });
}

/** Numbers of the picture as the reader sees them, by figure. */
export const shownFigures = (page: Page): Promise<readonly string[]> =>
  page.getByRole('figure').evaluateAll((figures) => figures.map((figure) => figure.textContent ?? ''));

/** The link that the dialog Delen offers; leaves the dialog open. */
export async function sharedLink(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Delen' }).click();
  const link = page.getByRole('dialog', { name: 'Delen' }).getByRole('textbox', { name: 'Link' });
  await expect(link).toHaveValue(/\/open\/[?#]/);
  return link.inputValue();
}
