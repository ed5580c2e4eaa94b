import { countFunnel, shareFunnel } from '../stats/funnel.ts';
import { roundingVariance } from '../stats/rounding-variance.ts';
import type { Interval } from './assessment.ts';
import type { Indicator } from './definition.ts';
import { scaleLimits } from './test-figure.ts';

/** Limits at one size of area, in the indicator's unit: 95 % and 99.8 %. */
export interface FunnelStep {
  readonly size: number;
  readonly warning: Interval;
  readonly alarm: Interval;
}

const STEPS = 48;

/**
 * Between which values does an ordinary area lie, from the smallest to the largest? (design: methods, 9)
 *
 * `target` is the comparison's value, in the unit. Sizes are denominators, at equal distances on a log scale. Empty for
 * sorts that are not tested, and without a positive target or range.
 */
export function funnelCurve(
  { soort, per, afronding }: Indicator,
  target: number,
  tau2: number,
  { low, high }: Interval
): readonly FunnelStep[] {
  if ((soort !== 'telling' && soort !== 'percentage') || !(target > 0) || !(low > 0) || !(high > low))
    return [];
  const rate = target / per;
  const widening = { tau2, roundedVariance: roundingVariance(afronding, 1) };
  return Array.from({ length: STEPS }, (_, step) => {
    const size = low * (high / low) ** (step / (STEPS - 1));
    const limits =
      soort === 'percentage'
        ? scaleLimits(shareFunnel(rate, size, widening), per)
        : scaleLimits(countFunnel(size * rate, widening), target);
    return { size, warning: limits.warning, alarm: limits.alarm };
  });
}
