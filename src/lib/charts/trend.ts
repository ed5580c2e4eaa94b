import * as Plot from '@observablehq/plot';
import { formatPeriod } from '../i18n/formats.ts';
import type { Locale } from '../i18n/locale.ts';
import { translate } from '../i18n/messages.ts';
import type { TrendData } from './trend-data.ts';
import type { ChartKind, DrawContext } from './define.ts';
import { numberLabel } from './number-label.ts';
import { identityScales, plotSvg } from './plot-svg.ts';
import { chartTheme, type ChartTheme } from './theme.ts';
import { trendExample } from './trend-example.ts';
import { toTrendLayout, type TrendLayout } from './trend-layout.ts';
import { gapMarks } from './trend-gaps.ts';
import type { PlacedPoint } from './trend-segments.ts';

export type { TrendData } from './trend-data.ts';

const BAND = 0.15;

const isProvisional = (point: PlacedPoint): boolean => point.mark === 'voorlopig';

/** Gridlines, their numbers, and the first and last period (every second one when large). */
function frameMarks(layout: TrendLayout, data: TrendData, theme: ChartTheme, locale: Locale): Plot.Markish[] {
  const { left, right, bottom, points } = layout;
  const last = points.length - 1;
  const labelled = points.filter(
    ({ index }) =>
      index === 0 || index === last || (data.size !== 'small' && index > 1 && (last - index) % 2 === 0)
  );
  const anchorOf = (index: number): 'start' | 'middle' | 'end' => {
    if (data.size !== 'small' || last === 0) return 'middle';
    return index === 0 ? 'start' : 'end';
  };
  return [
    Plot.ruleY(layout.ticks, {
      y: 'y',
      x1: left,
      x2: right,
      stroke: (tick) => (tick.base ? theme.line2 : theme.line)
    }),
    Plot.text(layout.ticks, {
      x: left - 6,
      y: 'y',
      text: 'label',
      textAnchor: 'end',
      fill: theme.ink2,
      fontSize: 11
    }),
    (['start', 'middle', 'end'] as const).map((textAnchor) =>
      Plot.text(
        labelled.filter(({ index }) => textAnchor === anchorOf(index)),
        {
          x: (point) => layout.x(point.index),
          y: bottom + 13,
          text: (point) => formatPeriod(point.period, locale),
          textAnchor,
          fill: theme.ink2,
          fontSize: 11
        }
      )
    )
  ];
}

/** Band, comparison and own series; lines are cut at a break and at a missing value. */
function seriesMarks(layout: TrendLayout, data: TrendData, theme: ChartTheme): Plot.Markish[] {
  const { points, end } = layout;
  const known = points.filter((point) => point.value !== null);
  const x = (point: PlacedPoint): number => layout.x(point.index);
  const y = (point: PlacedPoint): number => layout.y(point.value ?? 0);
  const alone = (point: PlacedPoint): boolean =>
    !known.some((other) => other !== point && other.segment === point.segment);
  const dots = known.filter(
    (point) => point !== end?.point && (data.size !== 'small' || isProvisional(point) || alone(point))
  );
  return [
    Plot.areaY(
      known.filter((point) => point.interval),
      {
        x,
        y1: (point: PlacedPoint) => layout.y(point.interval?.low ?? 0),
        y2: (point: PlacedPoint) => layout.y(point.interval?.high ?? 0),
        z: 'segment',
        fill: theme.petrol,
        fillOpacity: BAND
      }
    ),
    // A band of one point has no width: its interval stands upright.
    Plot.ruleX(
      known.filter((point) => point.interval && alone(point)),
      {
        x,
        y1: (point: PlacedPoint) => layout.y(point.interval?.low ?? 0),
        y2: (point: PlacedPoint) => layout.y(point.interval?.high ?? 0),
        stroke: theme.petrol,
        strokeWidth: 1.6
      }
    ),
    // Nor has a line.
    Plot.ruleY(
      points.filter((point) => points.length === 1 && point.comparison !== null),
      {
        x1: layout.left,
        x2: layout.right,
        y: (point: PlacedPoint) => layout.y(point.comparison ?? 0),
        stroke: theme.ink,
        strokeWidth: 1.4,
        strokeDasharray: '5 3'
      }
    ),
    Plot.lineY(
      points.filter((point) => point.comparison !== null),
      {
        x,
        y: (point: PlacedPoint) => layout.y(point.comparison ?? 0),
        z: (point: PlacedPoint) => data.trend.breaks.filter((period) => point.period >= period).length,
        stroke: theme.ink,
        strokeWidth: 1.4,
        strokeDasharray: '5 3'
      }
    ),
    Plot.lineY(known, {
      x,
      y,
      z: 'segment',
      stroke: theme.petrol,
      strokeWidth: 2.2,
      strokeLinejoin: 'round',
      strokeLinecap: 'round'
    }),
    Plot.dot(dots, {
      x,
      y,
      r: (point) => (isProvisional(point) ? 3 : 2.2),
      fill: (point) => (isProvisional(point) ? theme.surface : theme.petrol),
      stroke: theme.petrol,
      strokeWidth: 1.6
    })
  ];
}

/** End dot with its value, and the comparison's value and name at the end of its line. */
function endMarks({ end, comparison, right, x }: TrendLayout, theme: ChartTheme): Plot.Markish[] {
  return [
    end && [
      Plot.dot([end.point], {
        x: x(end.point.index),
        y: end.y,
        r: 4,
        fill: isProvisional(end.point) ? theme.surface : theme.petrol,
        stroke: theme.petrol,
        strokeWidth: 2
      }),
      Plot.text([end.label], {
        x: right + 9,
        y: end.y,
        textAnchor: 'start',
        fill: theme.petrol,
        fontSize: 12.5,
        fontWeight: 600
      })
    ],
    comparison &&
      Plot.text([comparison.label], {
        x: right + 9,
        y: comparison.y,
        textAnchor: 'start',
        fill: theme.ink2,
        fontSize: 12
      })
  ];
}

function draw(data: TrendData, context: DrawContext): SVGSVGElement {
  const theme = chartTheme(context.theme);
  const layout = toTrendLayout(data, context.width, context.locale);
  return plotSvg(
    {
      height: layout.height,
      ...identityScales,
      marks: [
        frameMarks(layout, data, theme, context.locale),
        gapMarks(layout, data, context),
        seriesMarks(layout, data, theme),
        endMarks(layout, theme)
      ]
    },
    { title: data.label, description: describe(data, context.locale) },
    context,
    ['te_weinig', 'geheim']
  );
}

function describe(data: TrendData, locale: Locale): string {
  const known = data.trend.points.filter((point) => point.value !== null);
  const first = known[0];
  const last = known.at(-1);
  if (first?.value == null || last?.value == null)
    return translate(locale, 'figures.trend.empty', { label: data.label, area: data.area });
  const own = {
    label: data.label,
    area: data.area,
    first: formatPeriod(first.period, locale),
    from: numberLabel(first.value, data.style, locale),
    last: formatPeriod(last.period, locale),
    to: numberLabel(last.value, data.style, locale)
  };
  if (last.comparison === null) return translate(locale, 'figures.trend.description.alone', own);
  const reference = numberLabel(last.comparison, data.style, locale);
  return translate(locale, 'figures.trend.description', { ...own, comparison: data.comparison, reference });
}

export const trend: ChartKind<TrendData> = { kind: 'trend', draw, describe, example: trendExample };
