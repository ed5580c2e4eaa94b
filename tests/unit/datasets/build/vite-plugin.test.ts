import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { releases } from '#datasets/build/vite-plugin.ts';
import { build } from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'regiobeeld-plugin-'));
  writeFileSync(
    join(root, 'entry.js'),
    "export { releases, defaultRelease } from 'virtual:regiobeeld/releases'; export { engineFiles } from 'virtual:regiobeeld/engine-files';"
  );
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Bundles the entry of a project that holds nothing but these static files. */
async function bundle(files: Readonly<Record<string, unknown>>, production: boolean) {
  for (const [path, value] of Object.entries(files)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), JSON.stringify(value));
  }
  const vitest = process.env.VITEST;
  if (production) delete process.env.VITEST;
  try {
    return await build({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [releases()],
      publicDir: false,
      build: { lib: { entry: 'entry.js', formats: ['es'], fileName: 'entry' }, target: 'es2023' }
    });
  } finally {
    process.env.VITEST = vitest;
  }
}

const describe = (id: string, status: string) => ({
  name: id,
  title: `Release ${id}`,
  version: '1.0.0',
  resources: [],
  regiobeeld: { hash: `hash-of-${id}`, status }
});
const release = (id: string, status = 'openbaar') => ({
  [`static/data/${id}/datapackage.json`]: describe(id, status),
  [`static/data/${id}/first-view.json`]: { areas: [], note: '</script>' },
  [`static/data/${id}/boundaries.json`]: { tiles: {} }
});
const engine = {
  'static/engine/manifest.json': { 'duckdb.wasm': { path: 'engine/a.wasm', bytes: 1, hash: 'b' } }
};

test('every part of a release is a module of its own, and the rest is listed', async () => {
  await bundle({ ...release('cbs'), ...release('demo', 'synthetisch'), ...engine }, true);
  const built = await import(join(root, 'dist/entry.mjs'));
  expect(built.releases.map(({ id, hash, status }: Record<string, string>) => [id, hash, status])).toEqual([
    ['cbs', 'hash-of-cbs', 'openbaar'],
    ['demo', 'hash-of-demo', 'synthetisch']
  ]);
  expect(built.defaultRelease).toBe('demo');
  expect(await built.releases[1].loadRelease()).toEqual(describe('demo', 'synthetisch'));
  expect(await built.releases[0].loadFirstView()).toEqual({ areas: [], note: '</script>' });
  expect(built.engineFiles).toEqual(engine['static/engine/manifest.json']);
});

test('the same boundaries of several releases are baked in once', async () => {
  const other = { 'static/data/los/boundaries.json': { tiles: { GM0748: [1, 2] } } };
  await bundle({ ...release('cbs'), ...release('demo'), ...release('los'), ...other, ...engine }, true);
  const { releases: built } = await import(join(root, 'dist/entry.mjs'));
  const boundaries = await Promise.all(
    built.map((one: { loadBoundaries: () => Promise<unknown> }) => one.loadBoundaries())
  );
  expect(boundaries[1]).toBe(boundaries[0]);
  expect(boundaries[2]).toEqual({ tiles: { GM0748: [1, 2] } });
});

test('an app without a release is not built', async () => {
  await expect(bundle(engine, true)).rejects.toThrow(
    'no release in static/data: run `npm run datasets` first'
  );
});

test('an app without engine files is not built', async () => {
  await expect(bundle(release('demo'), true)).rejects.toThrow('run `npm run engine-files` first');
});

test('tests run without anything built', async () => {
  await bundle({}, false);
  const built = await import(join(root, 'dist/entry.mjs'));
  expect(built.releases).toEqual([]);
  expect(built.engineFiles).toEqual({});
});

test('a release that was asked for and is not there is an error', async () => {
  process.env.REGIOBEELD_RELEASE = 'elders';
  await expect(bundle({ ...release('demo'), ...engine }, true)).rejects.toThrow('unknown release: elders');
  delete process.env.REGIOBEELD_RELEASE;
});
