import { countLimits } from './count-limits.ts';
import { level95, level998, scale } from './levels.ts';
import type { ConfidenceLevel, Estimate } from './levels.ts';
import { widen } from './rounding-variance.ts';

/**
 * How many events per `per` of the population? (design: methods, 1)
 *
 * Variant: O/n · per, with the limits of `countLimits` (exact Poisson under 10 events, else Byar), widened by the
 * variance that rounded inputs bring (methods, 5). Units: events per `per`. At zero events the lower limit is 0.
 * A missing count, or a population that is missing or not positive, gives null.
 */
export function rate(
  count: number | null,
  population: number | null,
  per: number,
  roundedVariance = 0
): Estimate | null {
  if (count === null || population === null || !(population > 0)) return null;
  const limits = (level: ConfidenceLevel) =>
    scale(widen(countLimits(count, level), count, roundedVariance, level), per / population);
  return { value: (count / population) * per, at95: limits(level95), at998: limits(level998) };
}
