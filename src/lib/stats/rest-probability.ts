import { countVariance, shareVariance } from './deviation.ts';
import type { Widening } from './funnel.ts';
import { logScaleFrom, restTest } from './rest.ts';
import type { Group } from './rest.ts';
import { arcsineProbability } from './share-probability.ts';
import { twoSided } from './two-sided.ts';

/** Could the area have the rate of the rest? Two-sided p that goes with `restCountLimits`. (design: methods, 8) */
export function restCountProbability(area: Group, rest: Group, { tau2, roundedVariance }: Widening): number {
  const expected = (area.total * rest.count) / rest.total;
  const isWidened = tau2 > 0 || roundedVariance > 0;
  if (!isWidened) return restTest(area, rest);
  const variance = countVariance(expected, roundedVariance) + 1 / rest.count + tau2;
  const log = twoSided(Math.abs(Math.log(area.count / expected)) / Math.sqrt(variance));
  return expected >= logScaleFrom ? log : Math.max(log, restTest(area, rest));
}

/** Could the area have the share of the rest? Two-sided p that goes with `restShareLimits`. (design: methods, 8) */
export function restShareProbability(area: Group, rest: Group, { tau2, roundedVariance }: Widening): number {
  const target = rest.count / rest.total;
  const variance = shareVariance(area.total, target, roundedVariance) + 1 / (4 * rest.total) + tau2;
  return arcsineProbability(area, target, variance);
}
