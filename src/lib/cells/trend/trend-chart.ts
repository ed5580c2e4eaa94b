import type { TrendData } from '../../charts/trend-data.ts';
import type { CellContext } from '../../document/cell-kind.ts';
import { unitLabel } from '../../i18n/formats-unit.ts';
import { indicatorName } from '../../language/indicator-name.ts';
import { numberStyle } from '../spine-data.ts';
import type { TrendOutput, TrendSeries } from './cell.ts';

/** One series as its chart draws it; a single series is drawn large. */
export function trendChart(
  { indicator, trend }: TrendSeries,
  { series }: TrendOutput,
  { resolved, locale }: CellContext
): TrendData {
  const { area, comparison } = resolved;
  return {
    label: `${indicatorName(indicator, locale)} ${unitLabel(indicator, locale)}`,
    area: area.naam,
    // Beside the end of a line there is room for two letters.
    comparison: comparison.niveau === 'land' ? 'NL' : comparison.naam.replace(/^RIEC /, ''),
    style: numberStyle(indicator),
    size: series.length === 1 ? 'large' : 'small',
    trend
  };
}
