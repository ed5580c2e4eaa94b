import { expect, test } from 'vitest';
import { computeHere } from '#headless/compute-here.ts';
import { createTestStore } from '#lib/explorer/test-store.ts';
import { createAreaGrid } from '#lib/indicators/area-grid.ts';
import { emptyCube } from '#lib/indicators/cube.ts';
import { indicator, smallCountry } from '../indicators/small-country.ts';

test('what has no ranks is not a failure', async () => {
  const grid = createAreaGrid('gemeente', smallCountry().all);
  const store = createTestStore(computeHere(), () => undefined);
  for (const one of [indicator({ soort: 'gemiddelde', per: 1 }), indicator({ noemer: '', per: 1 })])
    expect(store.ranks({ tested: emptyCube(one, grid, ['2024'], true), period: '2024' })).toBeNull();
  await Promise.resolve();
  expect(store.failed).toBe(false);
});
