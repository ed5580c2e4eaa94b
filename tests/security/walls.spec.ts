import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import type { Release } from '#lib/indicators/release.ts';
import { outbound, ownHost } from './outbound.ts';
import type { Attempt, Outcome } from './page/attempt.ts';
import type { Stage } from './page/page.ts';
import { buildSite, bundled, openListener, openSite, type Site } from './site.ts';

const built = join(import.meta.dirname, '../fixtures/engine/built');
const json = (path: string): unknown => JSON.parse(readFileSync(join(built, path), 'utf8'));
type EngineFiles = Parameters<Stage['engine']>[1];

let site: Site;
let listener: Site;
let engineFiles: EngineFiles;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  test.setTimeout(180_000);
  await buildSite();
  engineFiles = json('engine/manifest.json') as EngineFiles;
  [site, listener] = [await openSite(), await openListener()];
});
test.afterAll(async () => {
  await site.close();
  await listener.close();
});
test.beforeEach(() => {
  site.requests.length = 0;
  listener.requests.length = 0;
});

const path = (name: string) => `/site/${engineFiles[name]?.path ?? ''}`;

/** Distinct statements whose request arrived. */
const hits = (requests: readonly string[]) =>
  new Set(requests.filter((url) => url.includes('secret')).map((url) => /\d+/.exec(url)?.[0])).size;

interface Walls {
  readonly csp: boolean;
  readonly chain: 'url' | 'blob';
  readonly worker: Attempt['worker'];
  readonly lock: boolean;
}

/** Tries everything behind some of the walls; what arrived elsewhere and in the own log. */
async function attempt(page: Page, { csp, chain, worker, lock }: Walls) {
  await page.goto(`${site.origin}/${csp ? '' : 'open'}`);
  await page.waitForFunction(() => 'stage' in window);
  // Under the CSP nobody in the chain can fetch: the bytes come from outside, as the fetcher's do.
  const encoded = csp
    ? {
        wasm: readFileSync(join(built, path('duckdb.wasm').slice('/site/'.length))).toString('base64'),
        script: readFileSync(join(built, path('duckdb.worker.js').slice('/site/'.length))).toString('base64')
      }
    : null;
  const outcome = await page.evaluate(
    async ({ encoded, ...attempt }): Promise<Outcome> => {
      const { stage } = window as unknown as { stage: Stage };
      const decode = (text: string) => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0)).buffer;
      const bytes = encoded ? { wasm: decode(encoded.wasm), script: decode(encoded.script) } : null;
      return stage.attempt({ ...attempt, bytes });
    },
    {
      encoded,
      chain,
      worker,
      lock,
      site: site.origin,
      files: { wasm: path('duckdb.wasm'), script: path('duckdb.worker.js') },
      statements: [...outbound(listener.origin), ...ownHost(site.origin), 'SELECT 42']
    }
  );
  // A database that broke down on the way would prove nothing.
  expect(outcome.answers.at(-1)).toBe('ok');
  return { ...outcome, out: hits(listener.requests), own: hits(site.requests) };
}

const bare: Walls = { csp: false, chain: 'url', worker: 'url', lock: false };

test('without walls DuckDB-WASM leaks: these tests can fail', async ({ page }) => {
  const { out, own } = await attempt(page, bare);
  expect(out).toBe(15);
  expect(own).toBe(5);
});

test('blobs alone stop nothing', async ({ page }) => {
  const { out, own } = await attempt(page, { ...bare, chain: 'blob', worker: 'shim' });
  expect(out).toBe(15);
  expect(own).toBe(5);
});

test('a CSP on the page alone stops nothing below a worker made from an address', async ({ page }) => {
  const { out } = await attempt(page, { ...bare, csp: true });
  expect(out).toBe(15);
});

test.describe('each wall by itself lets nothing out, nor into the own log', () => {
  test('the CSP, inherited by blobs', async ({ page }) => {
    const { out, own } = await attempt(page, { csp: true, chain: 'blob', worker: 'shim', lock: false });
    expect({ out, own }).toEqual({ out: 0, own: 0 });
  });

  test('the lock', async ({ page }) => {
    const { out, own, lock } = await attempt(page, { ...bare, lock: true });
    expect({ out, own }).toEqual({ out: 0, own: 0 });
    expect(lock).toMatch(/disabled by configuration/);
  });

  test('the guard', async ({ page }) => {
    const { out, own } = await attempt(page, { ...bare, chain: 'blob', worker: 'guard' });
    expect({ out, own }).toEqual({ out: 0, own: 0 });
  });

  test('all of them together', async ({ page }) => {
    const { out, own } = await attempt(page, { csp: true, chain: 'blob', worker: 'guard', lock: true });
    expect({ out, own }).toEqual({ out: 0, own: 0 });
  });
});

test.describe('the app’s own engine', () => {
  const start = async (page: Page, statements: readonly string[]) => {
    await page.goto(`${site.origin}/`);
    await page.waitForFunction(() => 'stage' in window);
    return page.evaluate(
      ([release, files, statements]) =>
        (window as unknown as { stage: Stage }).stage.engine(release, files, statements),
      [json('datapackage.json') as Release, engineFiles, statements] as const
    );
  };

  test('refuses all 22 and still answers, under the app’s CSP', async ({ page }) => {
    const violations: string[] = [];
    page.on('console', (message) => message.type() === 'error' && violations.push(message.text()));
    const statements = [...outbound(listener.origin), ...ownHost(site.origin)];
    const { answers } = await start(page, [...statements, 'SELECT count(*) FROM waarnemingen']);
    expect(answers.slice(0, -1)).not.toContain('ok');
    expect(answers.at(-1)).toBe('ok');
    expect({ out: hits(listener.requests), own: hits(site.requests) }).toEqual({ out: 0, own: 0 });
    expect(violations).toEqual([]);
  });

  test('no worker but the fetcher can reach even its own host', async ({ page }) => {
    await start(page, ['SELECT 1']);
    const reached: string[] = [];
    for (const worker of page.workers()) {
      const answer = await worker.evaluate(async (url) => {
        const response = await fetch(url).catch(() => null);
        return response?.ok ?? false;
      }, `${site.origin}/site/datapackage.json?d=secret`);
      if (answer) reached.push(worker.url());
    }
    expect(page.workers().length).toBeGreaterThanOrEqual(3);
    expect(reached).toHaveLength(1);
    expect(reached[0]).toContain('/assets/');
  });

  test('every binary is in the site once', async ({ page }) => {
    await start(page, ['SELECT 1']);
    const wasm = site.requests.filter((url) => url.endsWith('.wasm'));
    // The decoder of large tables comes with the first of them.
    expect(wasm).toEqual([path('duckdb.wasm')]);
    expect(bundled().filter((name) => name.endsWith('.wasm'))).toEqual([]);
  });
});
