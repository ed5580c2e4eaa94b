import { expect, test } from 'vitest';
import { oneAtATime } from '#lib/map/one-at-a-time.ts';

test('what is asked while work runs is done once after it', async () => {
  const ends: (() => void)[] = [];
  const ask = oneAtATime(() => new Promise<void>((resolve) => void ends.push(resolve)));
  ask();
  ask();
  ask();
  expect(ends).toHaveLength(1);
  ends[0]?.();
  await expect.poll(() => ends.length).toBe(2);
  ends[1]?.();
  await expect.poll(() => (ask(), ends.length)).toBe(3);
});
