import { countDeviation, shareDeviation } from '../stats/deviation.ts';
import { overdispersion } from '../stats/overdispersion.ts';
import type { Overdispersion } from '../stats/overdispersion.ts';
import { roundingVariance } from '../stats/rounding-variance.ts';
import type { Indicator } from './definition.ts';

interface Counted {
  readonly teller: number | null;
  readonly noemer: number | null;
}

/** Under two expected events a z-score on the log scale is mostly the continuity correction. */
const fewestExpected = 2;

/**
 * How much areas of one level differ beyond chance, around a target (a fraction, events per one of the population).
 *
 * Only areas with both counts and at least two events expected take part. Null for means, medians and scores, and
 * with too few areas.
 */
export function spreadOf(
  areas: readonly Counted[],
  target: number,
  { soort, afronding }: Indicator
): Overdispersion | null {
  if (soort !== 'telling' && soort !== 'percentage') return null;
  const variance = roundingVariance(afronding, 1);
  return overdispersion(
    areas.flatMap(({ teller, noemer }) => {
      if (teller === null || noemer === null || noemer * target < fewestExpected) return [];
      const deviation =
        soort === 'telling'
          ? countDeviation(teller, noemer * target, variance)
          : shareDeviation(teller, noemer, target, variance);
      return deviation ? [deviation] : [];
    })
  );
}
