import { countDeviation, shareDeviation } from '../stats/deviation.ts';
import { overdispersion } from '../stats/overdispersion.ts';
import type { Overdispersion } from '../stats/overdispersion.ts';
import { roundingVariance } from '../stats/rounding-variance.ts';
import type { Indicator } from './definition.ts';
import type { Observation } from './observation.ts';

type Counted = Pick<Observation, 'teller' | 'noemer' | 'markering'>;

/** Under two expected events a z-score on the log scale is mostly the continuity correction. */
const fewestExpected = 2;

/** Where counts of 1 to 4 are suppressed, what is left of small areas is zeros and high ones: more spread than there is. */
const fewestExpectedWithSecrets = 10;

/**
 * How much areas of one level differ beyond chance, around a target (a fraction, events per one of the population).
 *
 * Only areas with both counts and enough events expected take part. Null for means, medians and scores, and with too few
 * areas; then the events are so few that chance outweighs any spread.
 */
export function spreadOf(
  areas: readonly Counted[],
  target: number,
  { soort, afronding }: Indicator
): Overdispersion | null {
  if (soort !== 'telling' && soort !== 'percentage') return null;
  const variance = roundingVariance(afronding, 1);
  const fewest = areas.some(({ markering }) => markering === 'geheim')
    ? fewestExpectedWithSecrets
    : fewestExpected;
  return overdispersion(
    areas.flatMap(({ teller, noemer }) => {
      if (teller === null || noemer === null || noemer * target < fewest) return [];
      const deviation =
        soort === 'telling'
          ? countDeviation(teller, noemer * target, variance)
          : shareDeviation(teller, noemer, target, variance);
      return deviation ? [deviation] : [];
    })
  );
}
