import { countLimits } from './count-limits.ts';
import { level95, level998 } from './levels.ts';
import type { ConfidenceLevel, Estimate } from './levels.ts';

/** One stratum (age band, size class): events, population, and its weight in the standard population. */
export interface Stratum {
  readonly count: number;
  readonly total: number;
  readonly weight: number;
}

/** Under this many events a standardised rate is not shown. */
const fewestEvents = 10;

/**
 * What would the rate be with a standard make-up of the population? (design: methods, 7)
 *
 * Variant: directly standardised rate Σw·O/n / Σw with Dobson's (1991) limits: DSR + √(Var/O)·(limit(O) − O), with the
 * limits of `countLimits`; O are the events in strata that weigh. Units: events per `per`. Under ten of them, or with an
 * empty stratum of positive weight: null.
 */
export function directRate(strata: readonly Stratum[], per: number): Estimate | null {
  const used = strata.filter(({ weight }) => weight > 0);
  const events = used.reduce((sum, { count }) => sum + count, 0);
  if (events < fewestEvents || used.some(({ total }) => !(total > 0))) return null;
  const weights = used.reduce((sum, { weight }) => sum + weight, 0);
  const value = used.reduce((sum, { count, total, weight }) => sum + (weight * count) / total, 0) / weights;
  const variance =
    used.reduce((sum, { count, total, weight }) => sum + (weight ** 2 * count) / total ** 2, 0) /
    weights ** 2;
  const spread = Math.sqrt(variance / events);
  const limits = (level: ConfidenceLevel) => {
    const { low, high } = countLimits(events, level);
    return {
      low: (value + spread * (low - events)) * per,
      high: (value + spread * (high - events)) * per
    };
  };
  return { value: value * per, at95: limits(level95), at998: limits(level998) };
}
