import { proportion } from '../stats/proportion.ts';
import { rate } from '../stats/rate.ts';
import { roundingVariance } from '../stats/rounding-variance.ts';
import type { AreaFigure } from './area-figure.ts';
import type { Interval } from './assessment.ts';
import type { Indicator } from './definition.ts';

/** Below this denominator a percentage is not shown. */
export const smallestPercentageBase = 20;

export const isTooSmallBase = (denominator: number | null, { soort }: Indicator): boolean =>
  soort === 'percentage' && denominator !== null && denominator < smallestPercentageBase;

/**
 * 95 % interval of a figure in the indicator's unit: a rate's, or a percentage's. Means come without a standard
 * deviation, medians and scores without anything: null.
 */
export function estimateFigure(figure: AreaFigure, indicator: Indicator): Interval | null {
  const { numerator, denominator, summed } = figure;
  const variance = roundingVariance(indicator.afronding, summed);
  switch (indicator.soort) {
    case 'telling':
      return rate(numerator, denominator, indicator.per, variance)?.at95 ?? null;
    case 'percentage': {
      if (numerator === null || denominator === null) return null;
      // Rounding of the source can lift a part above its whole.
      const share = proportion(Math.min(numerator, denominator), denominator, variance)?.at95;
      return share ? { low: share.low * indicator.per, high: share.high * indicator.per } : null;
    }
    case 'gemiddelde':
    case 'mediaan':
    case 'index':
      return null;
  }
}
