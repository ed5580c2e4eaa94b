import type { AreaCode } from '../areas/area.ts';
import type { AreaDirectory } from '../areas/directory.ts';
import { groupBy } from '../base/group-by.ts';
import { fewestPeriods, trend } from '../stats/trend.ts';
import { isPlainCount } from './area-figure.ts';
import type { AreaFigure } from './area-figure.ts';
import type { Indicator, Mark, Period } from './definition.ts';
import { estimateFigure } from './estimate-figure.ts';
import { createFigures, type Figures } from './figures.ts';
import type { Observation } from './observation.ts';
import { timeOf } from './period.ts';
import type { TrendAssessment, TrendPoint } from './trend.ts';

/** Follows areas on one indicator through all its periods. */
export interface TrendAssessor {
  assess(area: AreaCode, comparison: AreaCode): TrendAssessment;
}

/**
 * Prepares the change over time of any area on one indicator (design: methods, 10).
 *
 * `observations` are rows of that indicator in all periods, of the areas (or, for a region that was not published, of
 * its gemeenten) and of the comparison. Only periods since the last break take part; provisional and missing ones are
 * left out and named. Means, medians and scores have points but no estimated change; a plain count stands alone, because
 * that of the comparison only says that it is larger.
 */
export function createTrendAssessor(
  indicator: Indicator,
  observations: readonly Observation[],
  areas: AreaDirectory
): TrendAssessor {
  const periods = [...groupBy(observations, ({ periode }) => periode)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([period, rows]) => ({ period, figures: createFigures(indicator, rows, areas) }));
  return trendAssessorFrom(periods, indicator);
}

/** The same from figures that are already found, by period, rising. */
export function trendAssessorFrom(
  periods: readonly { readonly period: Period; readonly figures: Figures }[],
  indicator: Indicator
): TrendAssessor {
  return {
    assess(area, comparison) {
      const series = periods.map(({ period, figures }) => ({
        period,
        figure: figures.of(area),
        comparison: isPlainCount(indicator) ? null : figures.of(comparison).value
      }));
      const breaks = breaksIn(series, indicator);
      const start = breaks.at(-1) ?? '';
      const judged = series.map((entry) => ({ ...entry, why: reasonToLeaveOut(entry, start) }));
      const counted = countable(indicator)
        ? judged.flatMap(({ period, figure, why }) => {
            const time = timeOf(period);
            const { numerator: count, denominator: total } = figure;
            if (why !== null || time === null || count === null || total === null || !(total > 0)) return [];
            return [{ period, time, count, total }];
          })
        : [];
      const used = new Set(counted.map(({ period }) => period));
      const found = trend(counted);
      return {
        indicator: indicator.id,
        area,
        comparison,
        points: judged.map(({ period, figure, comparison: reference }): TrendPoint => ({
          period,
          value: figure.value,
          interval: figure.value === null ? null : estimateFigure(figure, indicator),
          comparison: reference,
          mark: figure.mark,
          used: used.has(period) && used.size >= fewestPeriods
        })),
        change: found && {
          perYear: found.perYear * 100,
          interval: { low: found.at95.low * 100, high: found.at95.high * 100 }
        },
        verdict: !found
          ? 'niet_te_bepalen'
          : found.at95.low > 0
            ? 'neemt_toe'
            : found.at95.high < 0
              ? 'neemt_af'
              : 'geen_verandering',
        leftOut: judged.flatMap(({ period, why }) => (why === null ? [] : [{ period, why }])),
        breaks
      };
    }
  };
}

interface Entry {
  readonly period: Period;
  readonly figure: AreaFigure;
}

const countable = ({ soort }: Indicator): boolean => soort === 'telling' || soort === 'percentage';

/** First periods of a new series, as the catalogue or the observations say, when something lies before them. */
function breaksIn(series: readonly Entry[], { reeksbreuk }: Indicator): Period[] {
  const first = series[0]?.period ?? '';
  return series.flatMap(({ period, figure }) =>
    period !== first && (period === reeksbreuk || figure.mark === 'reeksbreuk') ? [period] : []
  );
}

function reasonToLeaveOut({ period, figure }: Entry, start: Period): Mark | 'voor_reeksbreuk' | null {
  if (period < start) return 'voor_reeksbreuk';
  if (figure.mark === 'voorlopig') return 'voorlopig';
  if (figure.value === null) return figure.mark === '' ? 'onbekend' : figure.mark;
  return null;
}
