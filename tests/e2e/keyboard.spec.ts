import { settled } from './app.ts';
import { expect, test } from './walk.ts';

test('from Start to a changed picture without a mouse', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('combobox', { name: 'Zoek een gebied' })).toBeVisible();
  await page.keyboard.press('/');
  await page.keyboard.type('zeeland west');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Maak een beeld' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/beeld\/[a-z0-5]{16}/);
  await settled(page);

  await page.getByRole('combobox', { name: 'Gebied' }).focus();
  await page.keyboard.type('Breda');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Breda');
});

test('the map is chosen from with arrow keys and Enter', async ({ page }) => {
  await page.goto('/');
  const map = page.getByRole('button', { name: 'Kaart van Nederland: kies een gebied' });
  await map.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Zoek een gebied' })).toHaveValue('RIEC Oost-Brabant');
  await expect(page.getByRole('heading', { level: 2, name: 'RIEC Oost-Brabant' })).toBeVisible();
});

test('the first stop leads to the content', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Naar de inhoud' });
  await expect(skip).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});
