import { expect, test } from 'vitest';
import { createOwnAnswers } from '#lib/explorer/own-answers.ts';

test('an answer is made again only when what it was made of is another object', () => {
  const answers = createOwnAnswers();
  const [cube, other] = [{}, {}];
  let made = 0;
  const ask = (key: string, of: readonly unknown[]) => answers.of(key, of, () => ++made);
  expect(ask('a', [cube, 'nederland'])).toBe(1);
  expect(ask('a', [cube, 'nederland'])).toBe(1);
  expect(ask('b', [cube, 'nederland'])).toBe(2);
  expect(ask('a', [other, 'nederland'])).toBe(3);
  expect(ask('a', [other, 'riec'])).toBe(4);
});
