import { uniqueKeys } from '#datasets/build/checks/unique-keys.ts';
import { expect, test } from 'vitest';
import { aBench, cell } from '../a-bench.ts';

test('the same cell twice is named', async () => {
  const bench = await aBench({ waarnemingen: [cell('GM0001', 9), cell('GM0001', 8), cell('GM0002', 7)] });
  expect(await uniqueKeys.run(bench)).toEqual(['waarnemingen: misdrijven 2024 GM0001 (2×)']);
});

test('a row without a period has no key', async () => {
  const bench = await aBench({ waarnemingen: [cell('GM0001', 9, { periode: null })] });
  expect(await uniqueKeys.run(bench)).toEqual(['waarnemingen: misdrijven leeg GM0001 (1×)']);
});
