import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallest } from '#lib/base/smallest.ts';

test('the smallest values come first, equal ones in their order, missing ones not at all', () => {
  expect(smallest(Float64Array.of(0.3, NaN, 0.1, 0.3, 0.2), 3)).toEqual([2, 4, 0]);
  expect(smallest(Float64Array.of(0.3, NaN, 0.1), 9)).toEqual([2, 0]);
  expect(smallest(Float64Array.of(NaN), 2)).toEqual([]);
  expect(smallest(Float64Array.of(1, 2), 0)).toEqual([]);
});

test('they are those of a whole sort', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.nat(30), (numbers, most) => {
      const sorted = numbers.map((_, place) => place).sort((a, b) => (numbers[a] ?? 0) - (numbers[b] ?? 0));
      expect(smallest(Float64Array.from(numbers), most)).toEqual(sorted.slice(0, most));
    })
  );
});
