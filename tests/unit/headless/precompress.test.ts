import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { precompress } from '#headless/precompress.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'regiobeeld-deploy-'));
  mkdirSync(join(folder, '_app'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('text and wasm get a brotli and a gzip that unpack to themselves; Parquet and crumbs do not', async () => {
  const text = 'gemeente;waarde\n'.repeat(400);
  for (const name of ['_app/a.js', 'motor.wasm', 'tabel.parquet']) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, 'klein.js'), 'x');
  const { plain, packed } = await precompress(folder, 5);
  expect(readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()).toEqual(
    ['_app', ...['_app/a.js', 'motor.wasm'].flatMap((name) => [name, `${name}.br`, `${name}.gz`])]
      .concat('tabel.parquet', 'klein.js')
      .sort()
  );
  expect(brotliDecompressSync(readFileSync(join(folder, '_app/a.js.br'))).toString()).toBe(text);
  expect(gunzipSync(readFileSync(join(folder, 'motor.wasm.gz'))).toString()).toBe(text);
  expect(plain).toBe(2 * text.length);
  expect(packed).toBeLessThan(plain / 10);
});
