import { expect, test } from '@playwright/test';
import { makePicture } from './app.ts';

test('fictional figures say so, real ones name their source', async ({ page }) => {
  await makePicture(page, 'RIEC Zeeland West-Brabant');
  const words = 'Fictieve demonstratiecijfers';
  const synthetic = await page.getByRole('banner').getByText(words).isVisible();
  for (const figure of await page.getByRole('figure').all())
    await expect(figure.getByText(synthetic ? words : /^Bron: /).last()).toBeAttached();
  if (!synthetic) await expect(page.getByText(words)).toHaveCount(0);
});
