import { expect, test } from 'vitest';
import { createCubeStore } from '#lib/explorer/cube-store.ts';
import { createAreaGrid } from '#lib/indicators/area-grid.ts';
import { indicator, smallCountry } from '../indicators/small-country.ts';

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
      isUrgent: () => true
    });
    store.want('landelijk', 'wijk');
    store.want('landelijk', 'gemeente');
  });
  expect(await told).toEqual(['landelijk']);
});
