import { expect, test } from 'vitest';
import { tortureDamage } from '../torture/torture-damage.ts';
import { tortureTabs } from '../torture/torture-tabs.ts';

// `npm run torture` does this by the hundreds and thousands, and kills browsers while they save.
test('a store that is damaged in any way is recognised and gives back one of its last two versions', async () => {
  const tally = await tortureDamage(16, 5);
  expect(tally).toMatchObject({ stores: 16, recognised: 16, recovered: 16, wrong: [] });
});

test('two tabs that write without a lock lose no edit that was said to be saved', async () => {
  const tally = await tortureTabs(60, 5);
  expect(tally.lost).toEqual([]);
  expect(tally.acknowledged).toBeGreaterThan(60);
  expect(tally.conflicts).toBeGreaterThan(0);
});
