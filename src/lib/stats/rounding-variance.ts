import type { ConfidenceLevel, Limits } from './levels.ts';

/**
 * How much uncertainty do rounded inputs add? Variance, in squared events, of a sum of `counts` numbers that the
 * source rounded to multiples of `base`.
 *
 * Variant: the error of each is discrete uniform over `base` values, variance (b² − 1)/12: 2 for 5, 8.25 for 10,
 * 833.25 for 100. Zero when nothing was rounded (base 0 or 1).
 */
export const roundingVariance = (base: number, counts: number): number =>
  base > 1 ? (counts * (base ** 2 - 1)) / 12 : 0;

/**
 * Limits of a count, widened for the rounding of its inputs: the distance to each limit and z times the rounding error
 * are independent, so their squares add. The lower limit stays at zero or above.
 */
export const widen = (limits: Limits, count: number, variance: number, level: ConfidenceLevel): Limits =>
  variance === 0
    ? limits
    : {
        low: Math.max(0, count - away(count - limits.low, variance, level)),
        high: count + away(limits.high - count, variance, level)
      };

/** Distance from a count to one of its limits, widened for rounding. */
export const away = (distance: number, variance: number, { z }: ConfidenceLevel): number =>
  variance === 0 ? distance : Math.sqrt(distance ** 2 + z ** 2 * variance);
