import { expect, test } from 'vitest';
import type { Steps } from '#lib/base/steps.ts';
import { createSpareTime } from '#lib/explorer/spare-time.ts';
import { hand, turns } from './hand.ts';

/** Every piece of work takes so many milliseconds. */
function spending(milliseconds: number) {
  const still = hand();
  let clock = 0;
  const turns: number[] = [];
  const done: string[] = [];
  const spare = createSpareTime({
    ...still,
    now: () => clock,
    nextTurn() {
      turns.push(done.length);
      return Promise.resolve();
    }
  });
  function* work(name: string, pieces: number): Steps<void> {
    for (let piece = 1; piece <= pieces; piece++) {
      clock += milliseconds;
      done.push(`${name}${piece}`);
      if (piece < pieces) yield piece / pieces;
    }
  }
  return { ...still, spare, work, done, turns };
}

test('work waits until the hand rests, and is done in the order in which it was asked', async () => {
  const { spare, work, done, move, rest } = spending(1);
  move();
  spare.ask(work('a', 2));
  spare.ask(work('b', 1));
  expect(done).toEqual([]);
  await rest();
  expect(done).toEqual(['a1', 'a2', 'b1']);
});

test('while nothing moves work begins at the next turn, without another rest', async () => {
  const { spare, work, done } = spending(1);
  spare.ask(work('a', 1));
  expect(done).toEqual([]);
  await turns();
  expect(done).toEqual(['a1']);
});

test('others are let in after a few milliseconds', async () => {
  const { spare, work, turns, rest } = spending(4);
  spare.ask(work('a', 3));
  spare.ask(work('b', 2));
  await rest();
  expect(turns).toEqual([0, 2, 4]);
});

test('a hand that moves stops the work, and it goes on after its next rest', async () => {
  const { spare, work, done, move, rest } = spending(10);
  function* moving(): Steps<void> {
    yield* work('a', 1);
    move();
    yield 0.5;
    yield* work('b', 1);
  }
  spare.ask(moving());
  await rest();
  expect(done).toEqual(['a1']);
  await rest();
  expect(done).toEqual(['a1', 'b1']);
});

test('what was called off is not done, nor anything after the end', async () => {
  const { spare, work, done, rest } = spending(1);
  spare.ask(work('a', 1))();
  spare.ask(work('b', 1));
  await rest();
  expect(done).toEqual(['b1']);
  spare.ask(work('c', 1));
  spare.dispose();
  await rest();
  expect(done).toEqual(['b1']);
});
