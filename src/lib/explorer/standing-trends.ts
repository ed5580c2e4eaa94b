import type { IndicatorId } from '../indicators/definition.ts';
import { remarkable } from '../indicators/remarkable.ts';
import type { TrendAssessment } from '../indicators/trend.ts';
import { changeProbability, type YearlyChange } from '../stats/change-probability.ts';

/** The change of an area, and that of its comparison; null where the area is its own. */
interface ComparedTrend {
  readonly own: TrendAssessment;
  readonly than: TrendAssessment | null;
}

/** Which indicators change otherwise than those of the comparison, and how many were tested for it. */
export interface StandingTrends {
  readonly found: readonly { readonly indicator: IndicatorId; readonly perYear: number }[];
  readonly compared: number;
}

/** A list to read, under another. */
const MOST = 5;

/** What changes otherwise after all that were looked at are counted in, the least likely by chance first. */
export function standingTrends(trends: readonly ComparedTrend[]): StandingTrends {
  const figures = trends.flatMap(({ own, than }) => {
    const [change, other] = [toChange(own), than && toChange(than)];
    if (!change || (than && !other)) return [];
    const { indicator } = own;
    return [{ indicator, perYear: change.perYear * 100, p: changeProbability(change, other) }];
  });
  const { found, compared } = remarkable(figures);
  const strongest = found.toSorted(
    (a, b) => a.p - b.p || Math.abs(b.figure.perYear) - Math.abs(a.figure.perYear)
  );
  return {
    found: strongest.slice(0, MOST).map(({ figure: { indicator, perYear } }) => ({ indicator, perYear })),
    compared
  };
}

const toChange = ({ change, points }: TrendAssessment): YearlyChange | null =>
  change && {
    perYear: change.perYear / 100,
    at95: { low: change.interval.low / 100, high: change.interval.high / 100 },
    periods: points.filter(({ used }) => used).length
  };
