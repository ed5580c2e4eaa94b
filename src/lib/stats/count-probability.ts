import gammainc from '@stdlib/math-base-special-gammainc';
import { byarFrom, garwoodHigh, garwoodLow, lowerLimit, upperLimit } from './count-limits.ts';
import { countVariance } from './deviation.ts';
import type { Widening } from './funnel.ts';
import { twoSided } from './two-sided.ts';

/**
 * Could this count have come from this expectation? Two-sided p that goes with `countFunnel`. (design: methods, 9)
 *
 * Variant: the level at which the interval of the count just reaches the expectation, so exact under ten events and
 * Byar's from ten on; with spread between areas the larger of that and the p of ln(O/E) with variance 1/E + V/E² + τ².
 * So a count lies outside the 95 % limits exactly when p is under 0.05. `expected` must be positive.
 */
export function countProbability(observed: number, expected: number, widening: Widening): number {
  const { tau2, roundedVariance } = widening;
  const touching =
    roundedVariance > 0
      ? twoSided(roundedScore(observed, expected, roundedVariance))
      : observed < byarFrom
        ? exact(observed, expected)
        : twoSided(byarScore(observed, expected));
  if (tau2 === 0) return touching;
  const spread =
    Math.abs(Math.log(observed / expected)) / Math.sqrt(countVariance(expected, roundedVariance) + tau2);
  return Math.max(touching, twoSided(spread));
}

/** Over this the exact tail of a count under ten is nothing, and `gammainc` 0.3.1 takes a wrong branch. */
const soundTo = 1000;

/** Twice the smaller tail; a count that is no whole number lies between those on either side. */
function exact(observed: number, expected: number): number {
  if (expected > soundTo) return 0;
  const atLeast = observed === 0 ? 1 : gammainc(expected, observed);
  const atMost = gammainc(expected, observed + 1, true, true);
  return Math.min(1, 2 * Math.min(atLeast, atMost));
}

/** z at which Byar's interval ends at the expectation. */
function byarScore(observed: number, expected: number): number {
  const [count, side] = observed > expected ? [observed, 1] : [observed + 1, -1];
  return side * 3 * Math.sqrt(count) * (1 - 1 / (9 * count) - Math.cbrt(expected / count));
}

/** Farther out a probability has no digits left. */
const farthest = 30;

/**
 * z at which the interval of a rounded count, widened by the variance of rounding V, ends at the expectation: the root of
 * D(z)² + z²V = (O − E)², D the distance to the unwidened limit. By Newton's steps, with the slope of Byar's limit.
 */
function roundedScore(observed: number, expected: number, variance: number): number {
  const distance = Math.abs(observed - expected);
  const [count, side] = observed > expected ? [observed, -1] : [observed + 1, 1];
  let z = Math.min(farthest, distance / Math.sqrt(count + variance));
  for (let step = 0; step < 40; step++) {
    const root = 1 - 1 / (9 * count) + (side * z) / (3 * Math.sqrt(count));
    const own = reach(observed, side, z);
    const slope = own * Math.sqrt(count) * root ** 2 + z * variance;
    const next = z - (own ** 2 + z ** 2 * variance - distance ** 2) / (2 * slope);
    const last = z;
    z = Math.min(farthest, Math.max(0, next));
    if (Math.abs(z - last) < 1e-9) break;
  }
  return z;
}

/** Distance from a count to its limit at z standard deviations. */
function reach(observed: number, side: number, z: number): number {
  if (observed < byarFrom) {
    const tail = twoSided(z) / 2;
    return side < 0 ? observed - garwoodLow(observed, tail) : garwoodHigh(observed, tail) - observed;
  }
  const level = { z, tail: NaN };
  return side < 0 ? observed - lowerLimit(observed, level) : upperLimit(observed, level) - observed;
}
