import * as Plot from '@observablehq/plot';
import { maxIndex } from 'd3';
import type { Locale } from '../i18n/locale.ts';
import { translate } from '../i18n/messages.ts';
import type { ChartKind, DrawContext } from './define.ts';
import type { NumberStyle } from './estimate.ts';
import { histogramExample } from './histogram-example.ts';
import { numberLabel } from './number-label.ts';
import { identityScales, plotSvg } from './plot-svg.ts';
import { chartTheme } from './theme.ts';

/** Tiny summary of a column: counts in bins of equal width from `low` to `high`. */
export interface HistogramData {
  readonly bins: readonly number[];
  readonly low: number;
  readonly high: number;
  /** Value whose bin is petrol: the reader's own area or the selected row. */
  readonly marked: number | null;
  readonly style: NumberStyle;
}

const HEIGHT = 20;
const LOWEST_BAR = 1.5;

/** Counts of finite values in `count` bins of equal width; all in one bin when they are the same. */
export function toBins(
  values: ArrayLike<number>,
  count: number
): Pick<HistogramData, 'bins' | 'low' | 'high'> {
  let low = Infinity;
  let high = -Infinity;
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] ?? NaN;
    if (!Number.isFinite(value)) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (low > high) return { bins: [], low: 0, high: 0 };
  const bins = Array.from({ length: high > low ? count : 1 }, () => 0);
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] ?? NaN;
    if (!Number.isFinite(value)) continue;
    const index = binOf(value, low, high, bins.length);
    bins[index] = (bins[index] ?? 0) + 1;
  }
  return { bins, low, high };
}

function binOf(value: number, low: number, high: number, count: number): number {
  if (high <= low) return 0;
  return Math.min(count - 1, Math.max(0, Math.floor(((value - low) / (high - low)) * count)));
}

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
