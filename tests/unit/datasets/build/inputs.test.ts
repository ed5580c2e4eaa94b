import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashInputs, isUpToDate, rememberInputs } from '#datasets/build/inputs.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'regiobeeld-inputs-'));
  mkdirSync(join(root, 'datasets/demo'), { recursive: true });
  writeFileSync(join(root, 'datasets/demo/dataset.ts'), 'one');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('the hash changes with a source, an option or an input file, and with nothing else', () => {
  const before = hashInputs(root, 'demo 1', null);
  writeFileSync(join(root, 'README.md'), 'words');
  expect(hashInputs(root, 'demo 1', null)).toBe(before);
  expect(hashInputs(root, 'demo 2', null)).not.toBe(before);
  const from = join(root, 'downloads');
  mkdirSync(from);
  writeFileSync(join(from, 'a.csv'), '1');
  const withInput = hashInputs(root, 'demo 1', from);
  writeFileSync(join(from, 'a.csv'), '2');
  expect(hashInputs(root, 'demo 1', from)).not.toBe(withInput);
  writeFileSync(join(root, 'datasets/demo/dataset.ts'), 'two');
  expect(hashInputs(root, 'demo 1', null)).not.toBe(before);
});

test('a folder is up to date when it is whole and was built from the same inputs', () => {
  const folder = join(root, 'static/data/demo');
  const resources = [{ path: 'a.parquet', bytes: 3 }];
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of [
    ['datapackage.json', JSON.stringify({ resources })],
    ['first-view.json', '{}'],
    ['boundaries.json', '{}'],
    ['a.parquet', 'abc']
  ] as const)
    writeFileSync(join(folder, name), text);
  expect(isUpToDate(root, folder, 'x')).toBe(false);
  rememberInputs(root, folder, 'x');
  expect(isUpToDate(root, folder, 'x')).toBe(true);
  expect(isUpToDate(root, folder, 'y')).toBe(false);
  writeFileSync(join(folder, 'a.parquet'), 'cut');
  expect(isUpToDate(root, folder, 'x')).toBe(true);
  writeFileSync(join(folder, 'a.parquet'), 'c');
  expect(isUpToDate(root, folder, 'x')).toBe(false);
});
