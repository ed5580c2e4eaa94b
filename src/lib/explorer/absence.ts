import type { GridLevel } from '../indicators/area-grid.ts';
import type { Indicator, Period } from '../indicators/definition.ts';

/** Why there is nothing to show, although all is well: not of this level, or not of this period. */
export type Absence =
  | { readonly kind: 'level' }
  | {
      readonly kind: 'period';
      /** Periods that there are, rising. */
      readonly periods: readonly Period[];
      /** The one of those that lies nearest in time, the later of two. */
      readonly nearest: Period;
    };

/** `periods`: those that figures of the level were found of, or else what the indicator says of itself. */
export function absence(
  indicator: Pick<Indicator, 'niveaus' | 'perioden'>,
  level: GridLevel,
  period: Period,
  periods: readonly Period[] = indicator.perioden
): Absence | null {
  if (!indicator.niveaus.includes(level)) return { kind: 'level' };
  if (periods.includes(period)) return null;
  const rising = [...periods].sort();
  const nearest = nearestPeriod(rising, period);
  return nearest === null ? { kind: 'level' } : { kind: 'period', periods: rising, nearest };
}

/** The period itself, or of `rising` ones that which lies nearest in time, the later of two. */
export const nearestPeriod = (rising: readonly Period[], period: Period): Period | null =>
  rising.includes(period)
    ? period
    : rising.reduce<Period | null>(
        (found, one) => (found === null || yearsFrom(one, period) <= yearsFrom(found, period) ? one : found),
        null
      );

const yearsFrom = (one: Period, other: Period): number => Math.abs(parseInt(one, 10) - parseInt(other, 10));
