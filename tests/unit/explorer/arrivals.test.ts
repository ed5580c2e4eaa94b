import { expect, test } from 'vitest';
import { Arrivals } from '#lib/explorer/arrivals.svelte.ts';
import { createSpareTime } from '#lib/explorer/spare-time.ts';
import { hand } from './hand.ts';

function listening(urgent: readonly string[]) {
  const still = hand();
  let told = 0;
  const arrivals = new Arrivals({
    ids: ['hennep', 'leegstand'],
    spare: createSpareTime({ ...still, nextTurn: () => Promise.resolve(), now: () => 0 }),
    isUrgent: (id) => urgent.includes(id),
    ontold: () => (told += 1)
  });
  return { ...still, arrivals, told: () => told };
}

test('what a view waits for is told at once', async () => {
  const { arrivals, told, rest } = listening(['hennep']);
  arrivals.tell(['hennep']);
  expect(told()).toBe(1);
  await rest();
  expect(told()).toBe(1);
});

test('what only lists wait for is told one by one, when the hand rests', async () => {
  const { arrivals, told, move, rest } = listening([]);
  arrivals.tell(['hennep']);
  move();
  arrivals.tell(['leegstand', 'hennep']);
  expect(told()).toBe(0);
  await rest();
  expect(told()).toBe(2);
});

test('what has been told to everybody is not told again', async () => {
  const { arrivals, told, rest } = listening([]);
  arrivals.tell(['hennep']);
  arrivals.tellAll();
  await rest();
  expect(told()).toBe(1);
});
