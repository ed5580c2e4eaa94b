import { binomialCdf } from './binomial-cdf.ts';
import type { ControlLimits } from './classify.ts';
import { arcsine, countVariance, fromArcsine, shareVariance } from './deviation.ts';
import type { Widening } from './funnel.ts';
import { level95, level998, widest } from './levels.ts';
import type { ConfidenceLevel, Limits } from './levels.ts';

/** From this expectation on the log scale is no narrower than the exact limits. */
export const logScaleFrom = 100;

/** Events (or units with the trait) among a population. */
export interface Group {
  readonly count: number;
  readonly total: number;
}

/**
 * Could the area have the same rate as the rest? Two-sided p. (design: methods, 8)
 *
 * Variant: given all events together, those of the area are binomial with its share of the population; p is twice the
 * smaller tail, at most 1. With no events at all, p is 1. Counts are rounded to whole events.
 */
export function restTest(area: Group, rest: Group): number {
  const count = Math.round(area.count);
  const events = count + Math.round(rest.count);
  const share = area.total / (area.total + rest.total);
  const lower = binomialCdf(count, events, share);
  // By symmetry, because 1 − cdf has no digits left far out in the tail.
  const upper = binomialCdf(events - count, events, 1 - share);
  return Math.min(1, 2 * Math.min(lower, upper));
}

/**
 * Between which rates does the area lie when it has the rate of the rest?
 *
 * Variant: without widening the exact limits of `restTest`, as the counts that it does not reject; with it
 * θ·exp(±z√(1/E + 1/O_rest + V/E² + τ²)), θ the rate of the rest and E what the area would have at that rate, and the
 * wider of the two for small E. Units: events per one of the population. The rest must have events.
 */
export function restCountLimits(
  area: Group,
  rest: Group,
  { tau2, roundedVariance }: Widening
): ControlLimits {
  const target = rest.count / rest.total;
  const expected = area.total * target;
  const limits = (level: ConfidenceLevel): Limits => {
    const variance = countVariance(expected, roundedVariance) + 1 / rest.count + tau2;
    const half = level.z * Math.sqrt(variance);
    const log = { low: target * Math.exp(-half), high: target * Math.exp(half) };
    const widened = tau2 > 0 || roundedVariance > 0;
    if (widened && expected >= logScaleFrom) return log;
    const { low, high } = notRejected(area, rest, level.tail);
    const exact = { low: low / area.total, high: high / area.total };
    return widened ? widest(exact, log) : exact;
  };
  return { warning: limits(level95), alarm: limits(level998) };
}

/**
 * Between which shares does the area lie when it has the share of the rest?
 *
 * Variant: the difference of two shares on the arcsine scale, asin√θ ± z√(1/(4n) + 1/(4n_rest) + τ²). Units: a
 * fraction.
 */
export function restShareLimits(
  area: Group,
  rest: Group,
  { tau2, roundedVariance }: Widening
): ControlLimits {
  const target = rest.count / rest.total;
  const variance = shareVariance(area.total, target, roundedVariance) + 1 / (4 * rest.total) + tau2;
  const limits = ({ z }: ConfidenceLevel): Limits => {
    const half = z * Math.sqrt(variance);
    return { low: fromArcsine(arcsine(target) - half), high: fromArcsine(arcsine(target) + half) };
  };
  return { warning: limits(level95), alarm: limits(level998) };
}

/** Smallest and largest count of the area that `restTest` does not reject at this tail. */
function notRejected(area: Group, rest: Group, tail: number): Limits {
  const events = Math.round(area.count) + Math.round(rest.count);
  const share = area.total / (area.total + rest.total);
  return {
    low: firstWhere(events, (count) => binomialCdf(count, events, share) >= tail),
    high: events - firstWhere(events, (count) => binomialCdf(count, events, 1 - share) >= tail)
  };
}

/** Smallest whole number from 0 to `end` for which a condition that stays true holds. */
function firstWhere(end: number, holds: (value: number) => boolean): number {
  let low = 0;
  let high = end;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
