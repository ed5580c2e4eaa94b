import gammaincinv from '@stdlib/math-base-special-gammaincinv';
import { remember } from '../base/remember.ts';
import type { ConfidenceLevel, Limits } from './levels.ts';

/** Below this count Byar's approximation is too rough and the exact limits are taken. */
export const byarFrom = 10;

/**
 * How many events could this count have been?
 *
 * Variant: exact Poisson limits (Garwood 1936, which are gamma quantiles) under 10 events, Byar's approximation (Breslow and
 * Day 1987) from 10 on: O(1 − 1/(9O) − z/(3√O))³ and (O+1)(1 − 1/(9(O+1)) + z/(3√(O+1)))³. Units: events. At zero the
 * lower limit is 0. A negative or missing count is a programmer's mistake.
 */
export function countLimits(count: number, level: ConfidenceLevel): Limits {
  if (!(count >= 0)) throw new RangeError(`count is not zero or more: ${count}`);
  return { low: lowerLimit(count, level), high: upperLimit(count, level) };
}

/** The lower of `countLimits`, for those who need no other; the count must be zero or more. */
export const lowerLimit = (count: number, { tail, z }: ConfidenceLevel): number =>
  count >= byarFrom
    ? count * (1 - 1 / (9 * count) - z / (3 * Math.sqrt(count))) ** 3
    : Number.isInteger(count)
      ? lowOfWhole(tail)(count)
      : garwoodLow(count, tail);

/** The upper of `countLimits`. */
export const upperLimit = (count: number, { tail, z }: ConfidenceLevel): number =>
  count >= byarFrom
    ? (count + 1) * (1 - 1 / (9 * (count + 1)) + z / (3 * Math.sqrt(count + 1))) ** 3
    : Number.isInteger(count)
      ? highOfWhole(tail)(count)
      : garwoodHigh(count, tail);

/** Garwood's exact limits at any tail. */
export const garwoodLow = (count: number, tail: number): number =>
  count === 0 ? 0 : gammaincinv(tail, count);
export const garwoodHigh = (count: number, tail: number): number => gammaincinv(tail, count + 1, true);

/** Whole counts under ten come by the thousand, and a quantile takes a hundredth of a millisecond. */
const lowOfWhole = remember((tail: number) => remember((count: number) => garwoodLow(count, tail)));
const highOfWhole = remember((tail: number) => remember((count: number) => garwoodHigh(count, tail)));
