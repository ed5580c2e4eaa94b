import { expect, test } from 'vitest';
import { fillPlace, openPlace, placeProposals } from '#lib/cells/text/open-place.ts';

const values = ['gebied.naam', 'periode', 'cijfers.periodiek', 'cijfers.afval'].map((name) => ({
  name,
  shown: '1'
}));

test.each([
  ['Het is {{', { start: 9, typed: '' }],
  ['Het is {{cijfers.af', { start: 9, typed: 'cijfers.af' }],
  ['Het is {{ per', { start: 10, typed: 'per' }],
  ['Het is {{periode}} en', null],
  ['Het is {periode', null],
  ['geen', null]
])('of %j a place is open: %j', (text, open) => {
  expect(openPlace(text, text.length)).toEqual(open);
});

test('names that begin with what was typed come before those that hold it', () => {
  expect(placeProposals('per', values).map(({ name }) => name)).toEqual(['periode', 'cijfers.periodiek']);
  expect(placeProposals('AFVAL', values).map(({ name }) => name)).toEqual(['cijfers.afval']);
  expect(placeProposals('', values)).toHaveLength(values.length);
});

test.each([
  ['In {{per', ' gebeurde veel', 'In {{periode}} gebeurde veel'],
  ['In {{per', 'iod}} gebeurde veel', 'In {{periode}} gebeurde veel'],
  ['In {{', '', 'In {{periode}}']
])('a name takes the place of what was typed: %j %j', (before, after, filled) => {
  const place = openPlace(before + after, before.length);
  expect(place && fillPlace(before + after, place, 'periode')).toEqual({
    text: filled,
    caret: 'In {{periode}}'.length
  });
});
