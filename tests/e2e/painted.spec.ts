import type { Page } from '@playwright/test';
import { expect, test } from './walk.ts';

const painted = 'RIEC Zeeland West-Brabant';
const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 }
] as const;

/** Holds every script of the app back until it is let go. */
async function holdScripts(page: Page): Promise<() => void> {
  let letGo = () => {};
  const free = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/*.js', async (route) => {
    await free;
    await route.continue();
  });
  return letGo;
}

/** What somebody chose here before. */
const keep = (page: Page, name: string, value: string): Promise<unknown> =>
  page.addInitScript(([name, value]) => localStorage.setItem(`regiobeeld.${name}`, value), [
    name,
    value
  ] as const);

const ready = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-ready', /./);
const card = (page: Page) => page.getByRole('region', { name: painted });

/** What is read twice alike: names come onto the map after its lines. */
async function atRest(read: () => Promise<readonly string[]>): Promise<readonly string[]> {
  let last = await read();
  await expect(async () => {
    const before = last;
    last = await read();
    expect(last).toEqual(before);
  }).toPass({ intervals: [500] });
  return last;
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the figures of Start stand in the page, with the map and the way to everything else', async ({
    page
  }) => {
    await page.goto('/');
    await expect(card(page).getByRole('listitem').first()).toContainText(/\d.*\(.+–.+\)/);
    await expect(page.getByRole('combobox')).toHaveValue(painted);
    await expect(page.locator('.land path').first()).toBeVisible();
    await expect(page.getByRole('link', { name: 'Verken', exact: true })).toHaveAttribute(
      'href',
      /\/verkennen\/\?gebied=RIEC_ZWB$/
    );
  });
});

test.describe('what the script makes of the page stands where it stood', () => {
  for (const size of sizes)
    test(`${size.width} pixels wide`, async ({ page }) => {
      const warnings: string[] = [];
      page.on('console', (message) => warnings.push(message.text()));
      await page.setViewportSize(size);
      const letGo = await holdScripts(page);
      await page.goto('/');
      await expect(card(page)).toBeVisible();
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const places = () =>
        page.evaluate(() =>
          [
            'h1',
            '.search',
            '.levels',
            '.first',
            '.first li',
            '.actions',
            '.land path[stroke-width]:last-of-type'
          ]
            .flatMap((selector) => [...document.querySelectorAll(selector)].slice(-1))
            .map((element) => {
              const { x, y, width, height } = element.getBoundingClientRect();
              return [x, y, width, height].map(Math.round);
            })
        );
      const before = await places();
      letGo();
      await ready(page);
      await expect(page.locator('.land [data-area]').first()).toBeAttached();
      expect(await places()).toEqual(before);
      expect(warnings).toEqual([]);
    });
});

test.describe('who chose something else here before never sees what the page was built with', () => {
  test('another area', async ({ page }) => {
    await keep(page, 'area', 'GM0983');
    const letGo = await holdScripts(page);
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('combobox')).toBeHidden();
    await expect(page.getByText(painted)).toBeHidden();
    await expect(page.locator('.land path').first()).toBeHidden();
    await expect(page.getByRole('link', { name: 'Verken', exact: true })).toBeHidden();
    letGo();
    await expect(page.getByRole('combobox')).toHaveValue('Venlo');
    await expect(page.getByRole('heading', { name: 'Venlo' })).toBeVisible();
    await expect(page.getByText(painted)).toHaveCount(0);
  });

  for (const [name, value, seen] of [
    ['locale', 'en', 'Choose an area'],
    ['release', 'leefbaarheid', 'Kies een gebied']
  ] as const)
    test(`another ${name}`, async ({ page }) => {
      await keep(page, name, value);
      const letGo = await holdScripts(page);
      await page.goto('/');
      await expect(page.getByText('Regiobeeld').first()).toBeHidden();
      await expect(page.getByRole('heading')).toHaveCount(0);
      letGo();
      await expect(page.getByRole('heading', { level: 1 })).toContainText(seen);
    });

  test('another theme', async ({ page }) => {
    await keep(page, 'theme', 'dark');
    const letGo = await holdScripts(page);
    await page.goto('/');
    await expect(card(page)).toBeVisible();
    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const dark = await ground();
    await expect(page.getByRole('button', { name: /Thema/ }).first()).toBeHidden();
    letGo();
    await ready(page);
    expect(await ground()).toBe(dark);
    expect(dark).toBe('rgb(15, 22, 27)');
  });

  test('the page is then the same as one that the script made alone', async ({ page }) => {
    await keep(page, 'area', 'GM0983');
    await keep(page, 'locale', 'en');
    await keep(page, 'theme', 'dark');
    const elements = () =>
      page
        .locator('#app')
        .evaluate((app) =>
          [...app.querySelectorAll(':not(script, #svelte-announcer)')].map((element) =>
            [
              element.tagName,
              ...['href', 'aria-pressed', 'aria-label', 'data-class', 'data-area', 'class', 'd'].map((name) =>
                element.getAttribute(name)
              ),
              element instanceof HTMLInputElement ? element.value : '',
              ...[...element.childNodes].map((node) => (node instanceof Text ? node.data.trim() : ''))
            ]
              .filter(Boolean)
              .join(' ')
          )
        );
    await page.goto('/');
    await ready(page);
    await expect(page.locator('.land [data-area]').first()).toBeAttached();
    const taken = await atRest(elements);
    await page.goto('/methode/');
    await page.getByRole('link', { name: 'Start' }).first().click();
    await expect(page.locator('.land [data-area]').first()).toBeAttached();
    expect(taken).toEqual(await atRest(elements));
  });
});

test('what is typed and pressed before the script is there is answered when it is', async ({ page }) => {
  const letGo = await holdScripts(page);
  await page.goto('/');
  await page.getByRole('combobox').click();
  await page.keyboard.type('venl');
  letGo();
  await page.getByRole('option', { name: 'Venlo' }).click();
  await expect(page.getByRole('combobox')).toHaveValue('Venlo');

  await page.unrouteAll();
  const again = await holdScripts(page);
  await page.reload();
  await page.getByRole('button', { name: 'EN, English' }).first().click();
  again();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Choose');
});
