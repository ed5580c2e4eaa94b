import { periods } from '#datasets/build/checks/periods.ts';
import { expect, test } from 'vitest';
import { aBench, anIndicator, cell } from '../a-bench.ts';

test('a period that the indicator does not declare is named', async () => {
  const bench = await aBench({ waarnemingen: [cell('GM0001', 9), cell('GM0001', 9, { periode: '2014' })] });
  expect(await periods.run(bench)).toEqual(['waarnemingen: misdrijven 2014 is niet aangekondigd']);
});

test('a declared period that is none, and a division without year, are refused', async () => {
  const bench = await aBench({}, [{ ...anIndicator, perioden: ['2024KW05'] }]);
  const undated = { ...bench, dataset: { ...bench.dataset, vintage: '' } };
  expect(await periods.run(undated)).toEqual([
    'indeling ontbreekt: leeg',
    'misdrijven: geen periode: 2024KW05'
  ]);
});
