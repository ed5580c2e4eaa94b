import type { Deviation } from './overdispersion.ts';

/** Stands in for zero events on the log scale, which has no zero. */
const halfAnEvent = 0.5;

/**
 * How far does a count lie from its expectation on the log scale? ln(O/E), with variance 1/E + V/E² where V is the
 * variance of rounding. Zero events count as a half. Nothing expected gives null.
 */
export const countDeviation = (observed: number, expected: number, roundedVariance = 0): Deviation | null =>
  expected > 0
    ? {
        deviation: Math.log(Math.max(observed, halfAnEvent) / expected),
        variance: countVariance(expected, roundedVariance)
      }
    : null;

/**
 * How far does a share lie from a target share on the arcsine scale, where its variance hardly depends on the share?
 * asin√p − asin√θ, with variance 1/(4n) + V/(4θ(1 − θ)n²). No denominator, or a target of 0 or 1, gives null.
 */
export const shareDeviation = (
  count: number,
  total: number,
  target: number,
  roundedVariance = 0
): Deviation | null =>
  total > 0 && target > 0 && target < 1
    ? {
        deviation: arcsine(count / total) - arcsine(target),
        variance: shareVariance(total, target, roundedVariance)
      }
    : null;

export const countVariance = (expected: number, roundedVariance: number): number =>
  1 / expected + roundedVariance / expected ** 2;

export const shareVariance = (total: number, target: number, roundedVariance: number): number =>
  1 / (4 * total) + roundedVariance / (4 * target * (1 - target) * total ** 2);

export const arcsine = (share: number): number => Math.asin(Math.sqrt(Math.min(1, Math.max(0, share))));

/** Back from the arcsine scale; what lies past either end is that end. */
export const fromArcsine = (angle: number): number =>
  Math.sin(Math.min(Math.PI / 2, Math.max(0, angle))) ** 2;
