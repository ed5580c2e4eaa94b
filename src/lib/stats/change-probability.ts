import betainc from '@stdlib/math-base-special-betainc';
import { level95, type Limits } from './levels.ts';
import { tQuantile } from './t-quantile.ts';

/** A yearly change as a fraction with its 95 % interval, and how many periods it was estimated from. */
export interface YearlyChange {
  readonly perYear: number;
  readonly at95: Limits;
  readonly periods: number;
}

/**
 * How likely is a yearly change this far from that of a comparison, or from none, if there is no difference?
 * (design: methods, 10 and 13) Two-sided.
 *
 * Variant: Student's t of the difference of log changes over the root of their summed variances, each taken from its
 * interval; degrees of freedom are those of the shorter series. Against none it is under 0.05 exactly where the interval leaves out
 * zero. A comparison that holds the area itself makes it cautious. Without degrees of freedom, or at −100 %: null.
 */
export function changeProbability(own: YearlyChange, than: YearlyChange | null): number | null {
  const all = than ? [own, than] : [own];
  const freedom = Math.min(...all.map(({ periods }) => periods)) - 2;
  if (freedom < 1) return null;
  const distance = Math.log1p(own.perYear) - Math.log1p(than?.perYear ?? 0);
  const variance = all.reduce((sum, one) => sum + standardError(one) ** 2, 0);
  if (!Number.isFinite(distance) || !Number.isFinite(variance) || variance === 0) return null;
  return betainc(freedom / (freedom + distance ** 2 / variance), freedom / 2, 0.5);
}

const standardError = ({ at95: { low, high }, periods }: YearlyChange): number =>
  (Math.log1p(high) - Math.log1p(low)) / 2 / tQuantile(level95.tail, periods - 2);
