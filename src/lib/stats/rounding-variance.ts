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
export function widen(limits: Limits, count: number, variance: number, level: ConfidenceLevel): Limits {
  if (variance === 0) return limits;
  const rounding = level.z ** 2 * variance;
  return {
    low: Math.max(0, count - Math.sqrt((count - limits.low) ** 2 + rounding)),
    high: count + Math.sqrt((limits.high - count) ** 2 + rounding)
  };
}
