import { expect, test } from './walk.ts';

/** A browser that may not keep anything, as with all cookies blocked: its stores throw. */
function refuseStores(): void {
  const refuse = (): never => {
    throw new DOMException('Access is denied for this document.', 'SecurityError');
  };
  for (const name of ['localStorage', 'sessionStorage', 'caches'])
    Object.defineProperty(globalThis, name, { get: refuse });
  Object.defineProperty(globalThis, 'indexedDB', { value: { open: refuse, deleteDatabase: refuse } });
  const later = () =>
    Promise.reject(new DOMException('Access is denied for this document.', 'SecurityError'));
  Object.defineProperty(navigator.storage, 'getDirectory', { value: later });
  Object.defineProperty(navigator.locks, 'request', { value: later });
}

test('in a browser that keeps nothing all work can be done, and the page says what will be gone', async ({
  page
}) => {
  await page.addInitScript(refuseStores);
  await page.goto('/gegevens/');
  await page.getByRole('button', { name: 'Eigen bestand' }).click();
  const panel = page.getByRole('complementary', { name: 'Eigen bestand toevoegen' });
  await panel.locator('input[type=file]').setInputFiles('tests/fixtures/import/jaren-als-kolommen.csv');
  await panel.getByRole('button', { name: 'Verder' }).click();
  await panel.getByRole('button', { name: /^Verder/ }).click();
  await panel.getByRole('button', { name: 'Voeg toe' }).click();
  await panel.getByRole('button', { name: 'Bewaar in deze browser' }).click();
  await expect(panel.getByText('Er is geen plaats om dit te bewaren.')).toBeVisible();

  await page.getByRole('navigation').first().getByRole('link', { name: 'Start' }).click();
  await page.getByRole('combobox', { name: 'Zoek een gebied' }).fill('Moerdijk');
  await page.getByRole('option', { name: 'Moerdijk' }).click();
  await page.getByRole('button', { name: 'Maak een beeld' }).click();
  await page.waitForURL(/\/beeld\//);
  await expect(page.getByText(/bewaar het als bestand voordat u het sluit/)).toBeVisible();
  await expect(page.getByRole('heading', { name: /Moerdijk/ }).first()).toBeVisible();
});
