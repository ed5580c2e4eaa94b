import { expect, test } from 'vitest';
import type { Steps } from '#lib/base/steps.ts';
import { createOwnAnswers, type Asked } from '#lib/explorer/own-answers.ts';

/** Spare time that comes when the test says so, a piece at a time. */
function answering() {
  const waiting = new Set<Steps<void>>();
  const answers = createOwnAnswers({
    ask(work) {
      waiting.add(work);
      return () => waiting.delete(work);
    },
    dispose: () => waiting.clear()
  });
  let made = 0;
  const asked = (about: string, of: readonly unknown[], period = '2024'): Asked<string> => ({
    about,
    period,
    of,
    make: () => `${about} ${period} ${++made}`
  });
  const spend = (pieces = Infinity) => {
    for (const work of waiting)
      for (; pieces > 0 && waiting.has(work); pieces--) if (work.next().done) waiting.delete(work);
  };
  return { answers, asked, spend, waiting, made: () => made };
}

test('an answer is made again only when what it was made of is another object', () => {
  const { answers, asked } = answering();
  const [cube, other] = [{}, {}];
  expect(answers.now(asked('a', [cube, 'nederland']))).toBe('a 2024 1');
  expect(answers.now(asked('a', [cube, 'nederland']))).toBe('a 2024 1');
  expect(answers.now(asked('a', [cube, 'nederland'], '2023'))).toBe('a 2023 2');
  expect(answers.now(asked('b', [cube, 'nederland']))).toBe('b 2024 3');
  expect(answers.now(asked('a', [other, 'nederland']))).toBe('a 2024 4');
  expect(answers.now(asked('a', [other, 'riec']))).toBe('a 2024 5');
});

test('an answer that has to wait is asked for once, and told when it is there', () => {
  const { answers, asked, spend, waiting } = answering();
  let told = 0;
  const ask = () => answers.soon(asked('a', [1]), () => (told += 1));
  expect([ask(), ask()]).toEqual([null, null]);
  expect(waiting.size).toBe(1);
  spend();
  expect(told).toBe(1);
  expect(ask()).toBe('a 2024 1');
});

test('until its turn an answer of another period stands in, and the last that was asked for is made', () => {
  const { answers, asked, spend, waiting } = answering();
  const ask = (period: string) => answers.soon(asked('a', [1], period), () => {});
  answers.now(asked('a', [1], '2022'));
  expect(ask('2023')).toBe('a 2022 1');
  expect(ask('2024')).toBe('a 2022 1');
  expect(waiting.size).toBe(1);
  spend();
  expect(ask('2024')).toBe('a 2024 2');
  expect(ask('2023')).toBe('a 2024 2');
});

test('what follows from many answers gives each of them a turn', () => {
  const { answers, asked, spend, made } = answering();
  const all = [asked('a', [1]), asked('b', [2]), asked('c', [3])];
  const ask = () =>
    answers.together(
      { about: 'all', period: '2024' },
      all,
      (found) => found.length,
      () => {}
    );
  answers.now(all[1] ?? asked('b', [2]));
  expect(ask()).toBeNull();
  spend(1);
  expect(made()).toBe(2);
  expect(ask()).toBeNull();
  spend();
  expect(ask()).toBe(3);
  expect(made()).toBe(3);
});
