import { binomialCdf } from './binomial-cdf.ts';
import { arcsine, shareVariance } from './deviation.ts';
import type { Widening } from './funnel.ts';
import type { Group } from './rest.ts';
import { twoSided } from './two-sided.ts';

/** Up to here an area lies within its limits, and an approximate p is near enough. */
const withinLimits = 0.05;

/**
 * Could this share have come from this target share? Two-sided p that goes with `shareFunnel`. (design: methods, 9)
 *
 * Variant: the score test, on the arcsine scale with spread between areas. Far out both find a small area more certain
 * than it is (none of 400 where five are expected), so outside the limits the exact binomial p (twice the smaller tail)
 * is taken where that is larger. `target` lies between 0 and 1.
 */
export function shareProbability(area: Group, target: number, { tau2, roundedVariance }: Widening): number {
  const { count, total } = area;
  if (tau2 > 0) return arcsineProbability(area, target, shareVariance(total, target, roundedVariance) + tau2);
  const variance = (target * (1 - target)) / total + roundedVariance / total ** 2;
  return noLessThanExact(twoSided(Math.abs(count / total - target) / Math.sqrt(variance)), area, target);
}

/** The same on the arcsine scale, where a difference has this variance. */
export const arcsineProbability = (area: Group, target: number, variance: number): number =>
  noLessThanExact(
    twoSided(Math.abs(arcsine(area.count / area.total) - arcsine(target)) / Math.sqrt(variance)),
    area,
    target
  );

function noLessThanExact(p: number, { count, total }: Group, target: number): number {
  if (p >= withinLimits) return p;
  const [events, all] = [Math.round(count), Math.round(total)];
  const atMost = binomialCdf(events, all, target);
  const atLeast = binomialCdf(all - events, all, 1 - target);
  return Math.max(p, Math.min(1, 2 * Math.min(atMost, atLeast)));
}
