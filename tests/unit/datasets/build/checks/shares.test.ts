import { shares } from '#datasets/build/checks/shares.ts';
import { expect, test } from 'vitest';
import { aBench, anIndicator, cell } from '../a-bench.ts';

const percentage = { ...anIndicator, soort: 'percentage', per: 100 } as const;

test('a share larger than its whole is refused', async () => {
  const bench = await aBench({ waarnemingen: [cell('GM0001', 1001), cell('GM0002', 1000)] }, [percentage]);
  expect(await shares.run(bench)).toEqual(['waarnemingen: misdrijven 2024 GM0001: 1001.0 van 1000.0']);
});

test('a rate may count more than it is set against', async () => {
  expect(await shares.run(await aBench({ waarnemingen: [cell('GM0001', 1001)] }))).toEqual([]);
});
