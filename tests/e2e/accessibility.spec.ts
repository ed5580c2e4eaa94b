import { makePicture, screens, settled } from './app.ts';
import { findings } from './findings.ts';
import { expect, test } from './walk.ts';

test.describe('axe finds nothing in light and in dark', () => {
  for (const path of screens)
    test(path, async ({ page }) => {
      await page.goto(path);
      await expect(page.locator('html')).toHaveAttribute('data-ready', 'engine');
      await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
      if (path === '/verkennen/') await settled(page);
      expect(await findings(page)).toEqual([]);
    });

  test('a picture: reading, sharing, editing, analysing', async ({ page }) => {
    // Some 25,000 elements.
    test.slow();
    await makePicture(page, 'RIEC Zeeland West-Brabant');
    expect(await findings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Delen' }).click();
    await expect(page.getByRole('textbox', { name: 'Link' })).toHaveValue(/open/);
    expect(await findings(page, (axe) => axe.include('dialog[open]'))).toEqual([]);
    await page.keyboard.press('Escape');
    for (const mode of ['Bewerken', 'Analyseren']) {
      await page.getByRole('button', { name: mode, exact: true }).click();
      await settled(page);
      expect(await findings(page)).toEqual([]);
    }
  });
});

test('on a small screen axe finds nothing on Start and in a picture', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await makePicture(page, 'Moerdijk');
  expect(await findings(page)).toEqual([]);
  await page.goto('/');
  expect(await findings(page)).toEqual([]);
});
