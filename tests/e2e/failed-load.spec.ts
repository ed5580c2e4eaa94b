import { expect, test } from '@playwright/test';

test('what did not load says so where its figures would be, and comes when it is asked again', async ({
  context,
  page
}) => {
  const tables = '**/waarnemingen_wijk*.parquet';
  await context.route(tables, (route) => route.abort());
  await page.goto('/verkennen/?gebied=NL01&niveau=wijk&indicator=misdrijven_totaal');
  const map = page.locator('[data-view=map]');
  const card = map.getByRole('status').filter({ hasText: 'De cijfers konden niet worden geladen.' });
  await expect(card).toBeVisible({ timeout: 120_000 });
  await expect(map).not.toContainText('De cijfers worden geladen.');
  await context.unroute(tables);
  await card.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await expect(card).toBeHidden({ timeout: 120_000 });
  await expect(map).toContainText('Geregistreerde misdrijven totaal per wijk in 2024');
});
