import { expect, test } from 'vitest';
import { scaleEnd } from '../../../../../src/lib/explorer/views/ranking/scale-end.ts';

const slice = { waarde: Float64Array.of(10, Number.NaN, 4) };
const all = Uint32Array.of(0, 1, 2);
const tests = (...high: number[]) => ({ high: Float64Array.from(high) });

test.each([
  ['at the end of the longest interval', tests(13, Number.NaN, 5), 8, 13],
  ['with some room after the highest value, where intervals run far', tests(90, Number.NaN, 5), 8, 16],
  ['at what is compared with, where that lies further', tests(13, Number.NaN, 5), 30, 30],
  ['at the highest value, where nothing is tested', null, 8, 10],
  ['at the highest value, where no area has an interval', tests(Number.NaN, Number.NaN, Number.NaN), 8, 10]
])('a scale ends %s', (_, high, target, end) => {
  expect(scaleEnd(all, slice, high, target)).toBe(end);
});

test('areas that are not shown do not stretch it', () => {
  expect(scaleEnd(Uint32Array.of(2), slice, tests(13, Number.NaN, 5), Number.NaN)).toBe(5);
});

test('a scale without a value above 0 ends at 1', () => {
  expect(scaleEnd(all, { waarde: Float64Array.of(0, Number.NaN, 0) }, null, Number.NaN)).toBe(1);
});
