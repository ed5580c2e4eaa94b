import { expect, test } from 'vitest';
import golden from './change-probability.json' with { type: 'json' };
import { changeProbability, type YearlyChange } from '#lib/stats/change-probability.ts';

const change = ([perYear = NaN, low = NaN, high = NaN, periods = NaN]: readonly number[]): YearlyChange => ({
  perYear,
  at95: { low, high },
  periods
});

/** Expected values come from SciPy: 2·t.sf(|difference| / root of the summed squared errors, shortest − 2). */
test.each(golden)('$own against $than', ({ own, than, expected }) => {
  const found = changeProbability(change(own), than && change(than)) ?? NaN;
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-9 * expected);
});

test('a change of two periods has no probability', () => {
  expect(changeProbability(change([0.1, 0, 0.2, 2]), null)).toBeNull();
});

test('an area that is its own comparison is not different from it', () => {
  const own = change([0.2, 0.1, 0.31, 9]);
  expect(changeProbability(own, own)).toBe(1);
});
