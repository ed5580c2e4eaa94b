import { expect, test } from 'vitest';
import { err, ok, type Result } from '#lib/base/result.ts';
import type { EngineError } from '#lib/engine/client.ts';
import type { LevelAreas } from '#lib/explorer/area-store.ts';
import { ExploredLevels } from '#lib/explorer/explored-levels.svelte.ts';
import { createAreaGrid, type GridLevel } from '#lib/indicators/area-grid.ts';

const areasOf = (level: GridLevel): LevelAreas => ({
  grid: createAreaGrid(level, []),
  areas: [],
  gemeenten: null,
  places: null
});

/** Gemeenten are here; the rest comes, or not, when the test says so. */
function looking() {
  const here = new Map<GridLevel, LevelAreas>([['gemeente', areasOf('gemeente')]]);
  let answer: (found: Result<LevelAreas, EngineError>) => void = () => {};
  let level: GridLevel = 'gemeente';
  let changes = 0;
  const levels = new ExploredLevels({
    store: {
      get: (one) => here.get(one),
      load: () => new Promise((resolve) => (answer = resolve))
    },
    level: () => level,
    onchange: () => (changes += 1)
  });
  return {
    levels,
    changes: () => changes,
    lookAt(one: GridLevel) {
      level = one;
      levels.open();
    },
    async come() {
      here.set(level, areasOf(level));
      answer(ok(areasOf(level)));
      await Promise.resolve();
    },
    async fail() {
      answer(err({ kind: 'crashed', detail: 'worker gone' } as EngineError));
      await Promise.resolve();
    }
  };
}

test('gemeenten are there at once, buurten when they have come', async () => {
  const { levels, changes, lookAt, come } = looking();
  levels.open();
  expect(levels.current?.grid.level).toBe('gemeente');
  lookAt('buurt');
  await come();
  expect(levels.current?.grid.level).toBe('buurt');
  expect(changes()).toBe(1);
});

test('what did not come is said of that level alone, until it is asked again', async () => {
  const { levels, changes, lookAt, fail } = looking();
  lookAt('buurt');
  await fail();
  expect(levels.problem?.detail).toBe('worker gone');
  expect(changes()).toBe(1);
  lookAt('gemeente');
  expect(levels.problem).toBeNull();
  lookAt('buurt');
  expect(levels.problem).toBeNull();
});
