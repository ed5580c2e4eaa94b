import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { makePicture, screens, settled } from './app.ts';

type Findings = Awaited<ReturnType<AxeBuilder['analyze']>>['violations'];

const named = (violations: Findings, scheme: string): readonly string[] =>
  violations.flatMap(({ id, nodes }) => nodes.map((node) => `${scheme}, ${id}: ${node.target.join(' ')}`));

/** Everything in light; of the dark theme what it changes: contrast. */
async function findings(page: Page): Promise<readonly string[]> {
  const light = await new AxeBuilder({ page }).analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await new AxeBuilder({ page }).withRules('color-contrast').analyze();
  await page.emulateMedia({ colorScheme: 'light' });
  return [...named(light.violations, 'light'), ...named(dark.violations, 'dark')];
}

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
    // Four times some 25,000 elements.
    test.slow();
    await makePicture(page, 'RIEC Zeeland West-Brabant');
    expect(await findings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Delen' }).click();
    await expect(page.getByRole('textbox', { name: 'Link' })).toHaveValue(/open/);
    expect(await findings(page)).toEqual([]);
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
