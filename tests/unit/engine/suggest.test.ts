import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, suggest } from '#workers/engine/suggest.ts';

test.each([
  ['gemente', 'gemeente', 1],
  ['gebeid', 'gebied', 1],
  ['', 'abc', 3],
  ['zelfde', 'zelfde', 0],
  ['kitten', 'sitting', 3]
])('%s → %s takes %i', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
});

test('the way back is as long as the way there', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => editDistance(a, b) === editDistance(b, a)),
    { seed: 20241112 }
  );
});

test('the nearest name comes first, a far one not at all', () => {
  expect(suggest('gemente', ['gebied', 'gemeenten', 'gemeente', 'waarde'])).toEqual([
    'gemeente',
    'gemeenten'
  ]);
  expect(suggest('x', ['waarde', 'teller'])).toEqual([]);
});
