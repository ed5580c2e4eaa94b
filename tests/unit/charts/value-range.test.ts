import { expect, test } from 'vitest';
import { valueRange } from '#lib/charts/value-range.ts';

test('a range of counts and rates starts at zero', () => {
  expect(valueRange([4, 9, null, undefined])).toEqual({ low: 0, high: 9 });
});

test('a range does not cut off what is below zero', () => {
  expect(valueRange([-3, 2])).toEqual({ low: -3, high: 2 });
});

test('without values there is still a frame to draw', () => {
  expect(valueRange([])).toEqual({ low: 0, high: 1 });
  expect(valueRange([0])).toEqual({ low: 0, high: 1 });
});
