import { afterEach, expect, test, vi } from 'vitest';
import { openShell } from '../../../src/service-worker/open-shell.ts';
import { pruneFiles } from '../../../src/service-worker/prune-files.ts';

const NAME = 'proef-schil';
const script = '/_app/immutable/entry/start.AbC.js';
const page = (name: string) =>
  `<!doctype html><script type="module">import("/_app/immutable/entry/${name}")</script>`;
const shell = { assets: ['/', '/404.html', script], pages: ['/', '/404.html'], build: [script] };

/** A host as the browser would reach it, and how each file was asked for. */
function host(files: Record<string, () => Response>): Record<string, RequestCache | undefined> {
  const asked: Record<string, RequestCache | undefined> = {};
  vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => {
    asked[path] = init?.cache;
    return files[path]?.() ?? new Response('weg', { status: 404 });
  });
  return asked;
}
const html =
  (text: string, status = 200) =>
  () =>
    new Response(text, { status, headers: { 'Content-Type': 'text/html' } });
const javascript = () => new Response('export {}', { headers: { 'Content-Type': 'text/javascript' } });

afterEach(async () => {
  vi.unstubAllGlobals();
  for (const name of await caches.keys()) await caches.delete(name);
});

test('a version is kept whole; its pages come past the browser’s cache', async () => {
  const asked = host({
    '/': html(page('start.AbC.js')),
    '/404.html': html(page('start.AbC.js'), 404),
    [script]: javascript
  });
  await openShell(caches, NAME, shell);
  const cache = await caches.open(NAME);
  expect((await cache.keys()).map(({ url }) => new URL(url).pathname).sort()).toEqual([
    '/',
    '/404.html',
    script
  ]);
  expect((await cache.match('/404.html'))?.status).toBe(200);
  expect(asked).toEqual({ '/': 'reload', '/404.html': 'reload', [script]: 'default' });
});

test('a file that does not come at once is asked for a second time', async () => {
  let faltered = 0;
  const asked = host({ '/': html(page('start.AbC.js')), '/404.html': html(page('start.AbC.js'), 404) });
  const answer = fetch;
  vi.stubGlobal('fetch', async (path: string, init?: RequestInit) => {
    if (path !== script) return answer(path, init);
    faltered += 1;
    if (faltered === 1) throw new TypeError('Failed to fetch');
    return javascript();
  });
  await openShell(caches, NAME, shell);
  expect(faltered).toBe(2);
  expect(Object.keys(asked)).toEqual(['/', '/404.html']);
  expect(await (await caches.open(NAME)).match(script)).toBeDefined();
});

test.each([
  ['a page of another version', { '/': html(page('start.XyZ.js')), [script]: javascript }],
  ['a missing script', { '/': html(page('start.AbC.js')) }],
  ['a page without scripts', { '/': html('Onderhoud'), [script]: javascript }]
])('%s ends the installation, and nothing of it stays', async (_, files) => {
  host({ '/404.html': html(page('start.AbC.js')), ...files });
  await expect(openShell(caches, NAME, shell)).rejects.toThrow();
  expect(await caches.has(NAME)).toBe(false);
});

test('files that no release names any more go, with their blocks', async () => {
  const cache = await caches.open('proef-bestanden');
  const at = (path: string) => new URL(path, location.href).href;
  for (const path of [
    '/data/a.1.parquet',
    '/data/b.1.duckdb?blok=2',
    '/data/a.0.parquet',
    '/data/b.0.duckdb?blok=1'
  ])
    await cache.put(at(path), new Response('x'));
  await pruneFiles(caches, 'proef-bestanden', new Set(['/data/a.1.parquet', '/data/b.1.duckdb']));
  expect((await cache.keys()).map(({ url }) => url)).toEqual([
    at('/data/a.1.parquet'),
    at('/data/b.1.duckdb?blok=2')
  ]);
});
