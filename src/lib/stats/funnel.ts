import type { ControlLimits } from './classify.ts';
import { lowerLimit, upperLimit } from './count-limits.ts';
import { arcsine, countVariance, fromArcsine, shareVariance } from './deviation.ts';
import { level95, level998 } from './levels.ts';
import type { ConfidenceLevel, Limits } from './levels.ts';
import { solve } from './solve.ts';
import { away } from './rounding-variance.ts';

/** What widens the limits beyond chance: spread between areas (τ²) and rounding of the source (events²). */
export interface Widening {
  readonly tau2: number;
  readonly roundedVariance: number;
}

const noWidening: Widening = { tau2: 0, roundedVariance: 0 };

/**
 * Between which ratios O/E does an ordinary area of this size lie? (design: methods, 9)
 *
 * Variant: the counts whose own interval (`countLimits`) just touches the expectation, so that an area is outside
 * exactly when its interval leaves the comparison out. With overdispersion exp(±z√(1/E + V/E² + τ²)) (Spiegelhalter
 * 2005) where that is wider. Units: times the comparison; 1 is the comparison itself. `expected` must be positive.
 */
export function countFunnel(expected: number, widening: Widening = noWidening): ControlLimits {
  const limits = (level: ConfidenceLevel): Limits => {
    const least = widening.tau2 === 0 ? none : spreadLimits(expected, widening, level);
    return touching(expected, widening.roundedVariance, level, least);
  };
  return { warning: limits(level95), alarm: limits(level998) };
}

/** Limits that any others are wider than. */
const none: Limits = { low: 1, high: 1 };

/** Ratios that an area of this size has when areas differ by τ² on the log scale: exp(±z√(1/E + V/E² + τ²)). */
export function spreadLimits(expected: number, widening: Widening, { z }: ConfidenceLevel): Limits {
  const half = z * Math.sqrt(countVariance(expected, widening.roundedVariance) + widening.tau2);
  return { low: Math.exp(-half), high: Math.exp(half) };
}

/**
 * Ratios at which the interval of the count ends exactly at the expectation, or `least` where that is wider: one look at
 * the interval there says which, and spares most areas the search.
 */
function touching(expected: number, variance: number, level: ConfidenceLevel, least: Limits): Limits {
  const above = (count: number) =>
    count - away(count - betweenWhole(lowerLimit, count, level), variance, level) - expected;
  const below = (count: number) =>
    count + away(betweenWhole(upperLimit, count, level) - count, variance, level) - expected;
  const high = expected * least.high;
  const low = expected * least.low;
  const far = expected + (level.z + 1) ** 2 + 2 * level.z * Math.sqrt(expected + variance);
  return {
    low: below(low) <= 0 ? least.low : below(0) >= 0 ? 0 : solve(below, 0, low) / expected,
    high: above(high) >= 0 ? least.high : solve(above, high, far) / expected
  };
}

/** Under ten, a limit between those of the whole counts on either side, which are worked out only once. */
function betweenWhole(limit: typeof lowerLimit, count: number, level: ConfidenceLevel): number {
  if (count >= 10) return limit(count, level);
  const whole = Math.floor(count);
  const below = limit(whole, level);
  return below + (count - whole) * (limit(Math.ceil(count), level) - below);
}

/**
 * Between which shares does an ordinary area with this denominator lie? (design: methods, 9)
 *
 * Variant: without overdispersion the score limits θ ± z√(θ(1 − θ)/n); with it the arcsine scale, where
 * asin√θ ± z√(1/(4n) + τ²). Units: a fraction; limits stay between 0 and 1. `total` must be positive.
 */
export function shareFunnel(target: number, total: number, widening: Widening = noWidening): ControlLimits {
  const { tau2, roundedVariance } = widening;
  const limits = ({ z }: ConfidenceLevel): Limits => {
    if (tau2 === 0) {
      const half = z * Math.sqrt((target * (1 - target)) / total + roundedVariance / total ** 2);
      return { low: Math.max(0, target - half), high: Math.min(1, target + half) };
    }
    const half = z * Math.sqrt(shareVariance(total, target, roundedVariance) + tau2);
    const centre = arcsine(target);
    return { low: fromArcsine(centre - half), high: fromArcsine(centre + half) };
  };
  return { warning: limits(level95), alarm: limits(level998) };
}
