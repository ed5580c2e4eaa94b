import * as Plot from '@observablehq/plot';
import { maxIndex } from 'd3';
import type { Locale } from '../i18n/locale.ts';
import { translate } from '../i18n/messages.ts';
import type { HistogramData } from './histogram-data.ts';
import type { ChartKind, DrawContext } from './define.ts';
import { histogramExample } from './histogram-example.ts';
import { numberLabel } from './number-label.ts';
import { identityScales, plotSvg } from './plot-svg.ts';
import { chartTheme } from './theme.ts';
import { binOf } from './to-bins.ts';

export type { HistogramData } from './histogram-data.ts';

const HEIGHT = 20;
const LOWEST_BAR = 1.5;

function draw(data: HistogramData, context: DrawContext): SVGSVGElement {
  const theme = chartTheme(context.theme);
  const most = Math.max(1, ...data.bins);
  const step = context.width / Math.max(1, data.bins.length);
  const marked = data.marked === null ? -1 : binOf(data.marked, data.low, data.high, data.bins.length);
  const bars = data.bins.flatMap((count, index) => (count > 0 ? [{ count, index }] : []));
  return plotSvg(
    {
      height: HEIGHT,
      ...identityScales,
      marks: [
        Plot.rect(bars, {
          x1: (d) => d.index * step,
          x2: (d) => (d.index + 1) * step - 1,
          y1: (d) => HEIGHT - Math.max(LOWEST_BAR, (d.count / most) * HEIGHT),
          y2: HEIGHT,
          fill: (d) => (d.index === marked ? theme.petrol : theme.line2),
          fillOpacity: (d) => (d.index === marked ? 1 : 0.6)
        })
      ]
    },
    {
      title: translate(context.locale, 'figures.histogram.title', ends(data, context.locale)),
      description: describe(data, context.locale)
    },
    context
  );
}

const ends = (data: HistogramData, locale: Locale): { readonly low: string; readonly high: string } => ({
  low: numberLabel(data.low, data.style, locale),
  high: numberLabel(data.high, data.style, locale)
});

function describe(data: HistogramData, locale: Locale): string {
  const fullest = Math.max(0, maxIndex(data.bins));
  const size = (data.high - data.low) / Math.max(1, data.bins.length);
  return translate(locale, 'figures.histogram.description', {
    ...ends(data, locale),
    from: numberLabel(data.low + fullest * size, data.style, locale),
    to: numberLabel(data.low + (fullest + 1) * size, data.style, locale)
  });
}

export const histogram: ChartKind<HistogramData> = {
  kind: 'histogram',
  draw,
  describe,
  example: histogramExample
};
