import { expect, test } from 'vitest';
import { AtRest } from '#lib/explorer/at-rest.svelte.ts';

/** A clock of which the test says when nothing has moved for a moment. */
function stillness() {
  let waiting: (() => void) | null = null;
  return {
    afterRest: (callback: () => void) => {
      waiting = callback;
      return () => {
        if (waiting === callback) waiting = null;
      };
    },
    rest: () => {
      const callback = waiting;
      waiting = null;
      callback?.();
    },
    isWaiting: () => waiting !== null
  };
}

test('values that are moved through are passed by, and the last is reached', () => {
  const clock = stillness();
  const reached: string[] = [];
  const year = new AtRest('2019', clock.afterRest, () => reached.push(year.value));
  const seen = [year.value];
  for (const one of ['2020', '2021', '2022']) {
    year.follow(one);
    seen.push(year.value);
  }
  clock.rest();
  expect([...seen, year.value]).toEqual(['2019', '2019', '2019', '2019', '2022']);
  expect(reached).toEqual(['2022']);
});

test('a jump is there at once, and what was still under way does not come after it', () => {
  const clock = stillness();
  const year = new AtRest('2019', clock.afterRest, () => undefined);
  year.follow('2020');
  year.jump('2015');
  clock.rest();
  expect(year.value).toBe('2015');
});

test('what was let go of is not called back', () => {
  const clock = stillness();
  const year = new AtRest('2019', clock.afterRest, () => undefined);
  year.follow('2020');
  year.dispose();
  expect(clock.isWaiting()).toBe(false);
});
