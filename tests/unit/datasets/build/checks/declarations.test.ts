import { declarations } from '#datasets/build/checks/declarations.ts';
import type { Direction } from '#lib/indicators/definition.ts';
import { expect, test } from 'vitest';
import { aBench, anIndicator } from '../a-bench.ts';

test.each(['definitie', 'bron', 'licentie'])('an indicator without %s is refused', async (key) => {
  const bench = await aBench({}, [{ ...anIndicator, [key]: ' ' }]);
  expect(await declarations.run(bench)).toEqual([`misdrijven: ${key} ontbreekt`]);
});

test('an indicator without a direction or with an unknown theme is refused', async () => {
  const bench = await aBench({}, [{ ...anIndicator, richting: '' as Direction, thema: 'elders' }]);
  expect(await declarations.run(bench)).toEqual([
    'misdrijven: richting ontbreekt',
    'misdrijven: thema (elders) ontbreekt'
  ]);
});

test('a sound indicator passes', async () => {
  expect(await declarations.run(await aBench({}))).toEqual([]);
});
