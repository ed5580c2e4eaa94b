import { expect, test } from 'vitest';
import { rankedPlaces } from '../../../../../src/lib/explorer/views/ranking/ranked-places.ts';

/** Places 0–3: 12, nothing, 40, 12. */
const slice = { order: Uint32Array.of(0, 3, 2), rank: Uint32Array.of(2, 0, 1, 2) };

test('areas go from high to low, those without a value last', () => {
  expect([...rankedPlaces(slice, null)]).toEqual([2, 3, 0, 1]);
});

test('only areas that are shown are there, also of those without a value', () => {
  expect([...rankedPlaces(slice, [1, 0, 1, 0])]).toEqual([2, 0]);
  expect([...rankedPlaces(slice, [0, 1, 0, 1])]).toEqual([3, 1]);
});
