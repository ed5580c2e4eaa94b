import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rankOf, risingOrder } from '#lib/indicators/value-order.ts';

const values = fc.array(fc.oneof(fc.constantFrom(Number.NaN, 0, -0, 1, 2), fc.double()), { maxLength: 40 });

test('places with a value go from low to high, equal values by place', () => {
  fc.assert(
    fc.property(values, (numbers) => {
      const places = [...numbers.keys()].filter((place) => !Number.isNaN(numbers[place]));
      const at = (place: number) => numbers[place] ?? Number.NaN;
      const sorted = places.toSorted((a, b) => (at(a) < at(b) ? -1 : at(a) > at(b) ? 1 : a - b));
      expect([...risingOrder(Float64Array.from(numbers))]).toEqual(sorted);
    })
  );
});

test('the highest is first, equal values share the better place, and a missing one has none', () => {
  const numbers = Float64Array.of(3, Number.NaN, 7, 3, 1);
  expect([...rankOf(numbers, risingOrder(numbers))]).toEqual([2, 0, 1, 2, 4]);
});
