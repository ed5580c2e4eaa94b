import { expect, test } from 'vitest';
import { Arrivals } from '#lib/explorer/arrivals.svelte.ts';

/** A hand that moves when the test says so, and rests when it says so. */
function hand() {
  let rests: (() => void) | null = null;
  let moves = () => {};
  return {
    afterRest(callback: () => void) {
      rests = callback;
      return () => {
        if (rests === callback) rests = null;
      };
    },
    onmove(listener: () => void) {
      moves = listener;
      return () => (moves = () => {});
    },
    move: () => moves(),
    rest() {
      const callback = rests;
      rests = null;
      callback?.();
    }
  };
}

function listening(urgent: readonly string[]) {
  const still = hand();
  let told = 0;
  const arrivals = new Arrivals({
    ids: ['hennep', 'leegstand'],
    afterRest: still.afterRest,
    onmove: still.onmove,
    isUrgent: (id) => urgent.includes(id),
    ontold: () => (told += 1)
  });
  return { ...still, arrivals, told: () => told };
}

test('what a view waits for is told at once', () => {
  const { arrivals, told, rest } = listening(['hennep']);
  arrivals.tell(['hennep']);
  expect(told()).toBe(1);
  rest();
  expect(told()).toBe(1);
});

test('what only lists wait for is told together, when the hand rests', () => {
  const { arrivals, told, move, rest } = listening([]);
  arrivals.tell(['hennep']);
  move();
  arrivals.tell(['leegstand']);
  expect(told()).toBe(0);
  rest();
  expect(told()).toBe(1);
});

test('nothing is told to who has gone', () => {
  const { arrivals, told, move, rest } = listening([]);
  arrivals.tell(['hennep']);
  arrivals.dispose();
  move();
  rest();
  expect(told()).toBe(0);
});
