import { charts } from '../../charts/index.ts';
import { unitLabel } from '../../i18n/formats-unit.ts';
import { translate } from '../../i18n/messages.ts';
import { indicatorName } from '../../language/indicator-name.ts';
import { onPaper } from '../on-paper.ts';
import type { PaperOf } from '../paper.ts';
import type { TrendOutput, TrendSpec } from './cell.ts';
import { trendChart } from './trend-chart.ts';
import { trendVerdict } from './trend-verdict.ts';
import { areaName } from '../../language/area-name.ts';

/** Small multiples, three abreast; a single series stands wide. */
export const trendPaper: PaperOf<TrendSpec, TrendOutput> = (_spec, output, context) => {
  const { locale, resolved } = context;
  return onPaper({
    subtitle: translate(locale, 'cells.trend.subtitle', {
      area: resolved.area.naam,
      comparison: areaName(resolved.comparison, locale)
    }),
    parts: output.series.map((series) => ({
      kind: 'drawing',
      name: `${indicatorName(series.indicator, locale)} ${unitLabel(series.indicator, locale)}`,
      about: trendVerdict(series.trend, locale),
      span: output.series.length === 1 ? 4 : 2,
      draw: async (drawing) => (await charts.trend()).draw(trendChart(series, output, context), drawing)
    }))
  });
};
