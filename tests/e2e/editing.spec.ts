import { expect, test, type Page } from '@playwright/test';
import { makePicture } from './app.ts';

const cells = (page: Page) => page.locator('[data-cell]');
test('a comment stays with its cell and does not go with a link', async ({ page }) => {
  await makePicture(page, 'Moerdijk');
  await page.keyboard.press('Alt+2');
  await cells(page).nth(1).focus();
  await page.keyboard.press('Alt+Shift+C');
  await page
    .getByRole('textbox', { name: 'Opmerking', exact: true })
    .fill('Klopt dit met wat Moerdijk ziet?');
  await page.getByRole('button', { name: 'Plaats opmerking' }).click();
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
