import { expect, test } from 'vitest';
import { isShell } from '../../../src/service-worker/is-shell.ts';

test.each([
  ['/icons/favicon.svg', '', true],
  ['/beelden/regio/manifest.webmanifest', '/beelden/regio', true],
  ['/_app/immutable/x.js', '', true],
  ['/data/demo/gebieden.parquet', '', false],
  ['/beelden/data/engine/duckdb.wasm', '/beelden/data', false],
  ['/beelden/data/icons/favicon.svg', '/beelden/data', true],
  ['/_headers', '', false],
  ['/.nojekyll', '', false],
  ['/beelden/regio/.nojekyll', '/beelden/regio', false]
])('%s below %j is of the shell: %s', (path, base, expected) => {
  expect(isShell(path, base)).toBe(expected);
});
