import { remember } from '../base/remember.ts';
import { gammaTails } from './gamma-tail.ts';
import type { ConfidenceLevel, Limits } from './levels.ts';
import { solve } from './solve.ts';

/** Limits are printed as if exact, and compared with those of others. */
const quantilePrecision = 1e-13;

/** Below this count Byar's approximation is too rough and the exact limits are taken. */
const byarFrom = 10;

/**
 * How many events could this count have been?
 *
 * Variant: exact Poisson limits (Garwood 1936, which are gamma quantiles) under 10 events, Byar's approximation (Breslow and
 * Day 1987) from 10 on: O(1 − 1/(9O) − z/(3√O))³ and (O+1)(1 − 1/(9(O+1)) + z/(3√(O+1)))³. Units: events. At zero the
 * lower limit is 0. A negative or missing count is a programmer's mistake.
 */
export function countLimits(count: number, level: ConfidenceLevel): Limits {
  if (!(count >= 0)) throw new RangeError(`count is not zero or more: ${count}`);
  return count < byarFrom ? exact(count, level.tail) : byar(count, level.z);
}

const exact = (count: number, tail: number): Limits =>
  Number.isInteger(count) ? ofWholeCount(tail)(count) : garwood(count, tail);

/** Whole counts under ten come by the thousand, and a root takes a hundredth of a millisecond. */
const ofWholeCount = remember((tail: number) => remember((count: number) => garwood(count, tail)));

const garwood = (count: number, tail: number): Limits => ({
  low: count === 0 ? 0 : solve((mean) => gammaTails(count, mean).lower - tail, 0, count, quantilePrecision),
  high: solve((mean) => tail - gammaTails(count + 1, mean).upper, count, count + 40, quantilePrecision)
});

const byar = (count: number, z: number): Limits => ({
  low: count * (1 - 1 / (9 * count) - z / (3 * Math.sqrt(count))) ** 3,
  high: (count + 1) * (1 - 1 / (9 * (count + 1)) + z / (3 * Math.sqrt(count + 1))) ** 3
});
