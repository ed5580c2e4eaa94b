import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { makePicture, settled, shownFigures } from './app.ts';
import { openStaticHost, type StaticHost } from './static-host.ts';

const BASE = '/beelden/regio';
const REGION = 'RIEC Limburg';
const cache = join(import.meta.dirname, '../../node_modules/.cache/regiobeeld-offline');
const first = join(cache, 'eerste');
const second = join(cache, 'tweede');

let host: StaticHost;
let context: BrowserContext;

test.describe.configure({ mode: 'serial' });
test.use({ serviceWorkers: 'allow' });

test.beforeAll(() => {
  test.setTimeout(240_000);
  rmSync(cache, { recursive: true, force: true });
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
    env: { ...process.env, BASE_PATH: BASE, BUILD_FOLDER: first, KIT_FOLDER: join(cache, 'kit') },
    stdio: 'pipe'
  });
});

test.beforeEach(async ({ browser }) => {
  test.setTimeout(240_000);
  host = await openStaticHost(first, BASE);
  context = await browser.newContext({ serviceWorkers: 'allow' });
});

test.afterEach(async () => {
  await context.close();
  await host.stop();
});

/** The shell and what the engine asked for lie in the browser. */
async function kept(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'engine', { timeout: 90_000 });
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const names = () =>
    page.evaluate(async () => {
      const requests = await (await caches.open('regiobeeld-bestanden')).keys();
      return requests.map(({ url }) => new URL(url).pathname.split('/').at(-1)?.split(/[.-]/)[0]);
    });
  for (const name of ['duckdb', 'waarnemingen', 'gebieden']) await expect.poll(names).toContain(name);
}

test('no file of the app has a name that many hosts do not hand out', () => {
  const names = readdirSync(join(first, '_app'), { recursive: true, encoding: 'utf8' });
  expect(names.length).toBeGreaterThan(200);
  expect(names.filter((name) => /(?:^|\/)[._]/.test(name))).toEqual([]);
});

test('with the cable pulled after a first visit, in a subfolder of a plain host, all that was used works, restart included', async () => {
  const page = await context.newPage();
  await makePicture(page, REGION, host.address);
  await kept(page);
  const figures = await shownFigures(page);
  const picture = page.url();
  await page.close();
  await host.stop();

  const later = await context.newPage();
  await later.goto(picture);
  await settled(later);
  await expect.poll(() => shownFigures(later)).toEqual(figures);

  await makePicture(later, 'Venlo', host.address);
  await later.goto(`${host.address}verkennen/`);
  await expect(later.locator('html')).toHaveAttribute('data-ready', 'engine');
});

test('without a connection the app says what is there and what is not yet', async () => {
  const page = await context.newPage();
  await page.goto(host.address);
  await kept(page);
  await context.setOffline(true);
  const note = page.getByText('Geen verbinding; u kunt doorwerken.');
  await expect(note).toBeVisible();
  await expect(page.getByText(/\d van \d tabellen staan in deze browser/)).toBeVisible();
  await expect(page.getByText(/laden lukt pas met verbinding/)).toBeVisible();
  await context.setOffline(false);
  await expect(note).toHaveCount(0);
});

test('with the cable pulled at awkward moments the app says so, tries again, and loses nothing', async () => {
  const page = await context.newPage();
  const note = page.getByText('De rekenmachine is niet geladen.');
  const again = page.getByRole('button', { name: 'Probeer opnieuw' });
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) refused.push(message.text());
  });
  // Before the engine is there: the first view stands, and a picture can be begun.
  host.cut(/\/workers\//);
  await page.goto(host.address);
  await expect(note).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Zoek een gebied' })).toBeVisible();

  // While a room and its reader are brought.
  host.cut(/./);
  await page.getByRole('navigation').first().getByRole('link', { name: 'Gegevens' }).click();
  await expect(page.getByText('Deze pagina is nog niet geladen').first()).toBeVisible();
  host.cut(/\/workers\//);
  await again.last().click();
  await page.getByRole('button', { name: 'Eigen bestand' }).click();
  const panel = page.getByRole('complementary', { name: 'Eigen bestand toevoegen' });
  await panel.locator('input[type=file]').setInputFiles('tests/fixtures/import/lang.csv');
  await expect(panel.getByText(/Het deel van de app dat bestanden leest, is nog niet geladen/)).toBeVisible();
  host.cut(null);
  await panel.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await expect(panel.getByLabel('scheiding')).toBeVisible();

  // While the app itself is laid in the browser: the next word of a connection tries again.
  host.cut(/404\.html/);
  await again.first().click();
  await expect(note).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'engine', { timeout: 90_000 });
  host.cut(null);
  await context.setOffline(true);
  await context.setOffline(false);
  await kept(page);
  // Nothing of the import was lost meanwhile, and the page asked the network for nothing.
  await expect(panel.getByLabel('scheiding')).toBeVisible();
  expect(refused).toEqual([]);
});

test('a new version waits until it is asked for, and no page mixes two versions', async () => {
  const page = await context.newPage();
  await page.goto(host.address);
  await kept(page);
  deploySecond();
  host.deploy(second);

  await page.reload();
  await expect(page.locator('meta[name=versie]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Vernieuw' }).click();
  await expect(page.locator('meta[name=versie]')).toHaveAttribute('content', 'twee');
  await expect(page.getByRole('button', { name: 'Vernieuw' })).toHaveCount(0);
  const shells = () =>
    page.evaluate(
      async () => (await caches.keys()).filter((name) => name.startsWith('regiobeeld-schil-')).length
    );
  await expect.poll(shells).toBe(1);
});

/** The first version with one more file and marked pages: to the browser another version. */
function deploySecond(): void {
  cpSync(first, second, { recursive: true });
  writeFileSync(join(second, 'icons/nieuw.svg'), readFileSync(join(first, 'icons/favicon.svg')));
  const script = join(second, 'service-worker.js');
  const text = readFileSync(script, 'utf8');
  const more = text.replace(/(\w+)\+`\/icons\/favicon\.svg`/, '$&,$1+`/icons/nieuw.svg`');
  expect(more).not.toBe(text);
  writeFileSync(script, more);
  for (const name of ['index.html', '404.html']) {
    const page = join(second, name);
    const marked = readFileSync(page, 'utf8').replace('<head>', '<head><meta name="versie" content="twee">');
    writeFileSync(page, marked);
  }
}
