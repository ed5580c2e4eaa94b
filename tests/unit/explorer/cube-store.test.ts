import { expect, test } from 'vitest';
import { createCubeStore } from '#lib/explorer/cube-store.ts';
import { createAreaGrid } from '#lib/indicators/area-grid.ts';
import { createSpareTime } from '#lib/explorer/spare-time.ts';
import { indicator, smallCountry } from '../indicators/small-country.ts';
import { hand, turns } from './hand.ts';

test('figures of the country alone are asked for, so that its trend comes', async () => {
  const grid = createAreaGrid('gemeente', smallCountry().all);
  const national = indicator({ id: 'landelijk', niveaus: ['land'], perioden: ['2023'] });
  const told = new Promise<readonly string[]>((resolve) => {
    const store = createCubeStore({
      query: () => Promise.resolve({ ok: false, error: { kind: 'cancelled', detail: '' } }),
      pace: { now: () => 0, nextTurn: () => Promise.resolve() },
      indicator: () => national,
      gridOf: () => Promise.resolve({ ok: true, value: grid }),
      onchange: resolve,
      isUrgent: () => true,
      spare: { ask: () => () => {} }
    });
    store.want('landelijk', 'wijk');
    store.want('landelijk', 'gemeente');
  });
  expect(await told).toEqual(['landelijk']);
});

/** A store whose engine answers when the test says so; `asked` are its questions. */
function waitingStore(urgent: readonly string[]) {
  const grid = createAreaGrid('gemeente', smallCountry().all);
  const still = hand();
  const asked: string[] = [];
  let answer = () => {};
  const pace = { now: () => 0, nextTurn: () => Promise.resolve() };
  const store = createCubeStore({
    query(question) {
      const words = JSON.stringify(question);
      asked.push(['hennep', 'leegstand', 'woz'].filter((id) => words.includes(id)).join());
      return new Promise((resolve) => {
        answer = () => resolve({ ok: false, error: { kind: 'cancelled', detail: '' } });
      });
    },
    pace,
    indicator: (id) => indicator({ id, niveaus: ['gemeente', 'buurt'], perioden: ['2023'] }),
    gridOf: () => Promise.resolve({ ok: true, value: grid }),
    onchange: () => {},
    isUrgent: (id) => urgent.includes(id),
    spare: createSpareTime({ ...still, ...pace })
  });
  return { ...still, store, asked, answer: () => answer() };
}

test('what a view waits for is asked while a hand moves, what only lists would like to know is not', async () => {
  const { store, asked, move, rest, answer } = waitingStore(['hennep']);
  move();
  store.want('leegstand', 'buurt');
  store.want('hennep', 'buurt');
  await turns();
  expect(asked).toEqual(['hennep']);
  move();
  answer();
  await turns();
  expect(asked).toEqual(['hennep']);
  await rest();
  expect(asked).toEqual(['hennep', 'leegstand']);
});

test('while nothing moves the next question follows at once', async () => {
  const { store, asked, answer } = waitingStore([]);
  store.want('leegstand', 'buurt');
  store.want('woz', 'buurt');
  await turns();
  expect(asked).toEqual(['leegstand']);
  answer();
  await turns();
  expect(asked).toEqual(['leegstand', 'woz']);
});
