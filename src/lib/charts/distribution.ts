import * as Plot from '@observablehq/plot';
import { quantile } from 'd3';
import type { Locale } from '../i18n/locale.ts';
import { translate } from '../i18n/messages.ts';
import type { Interval } from '../indicators/assessment.ts';
import { beeswarm } from './beeswarm.ts';
import type { DistributionData, DistributionPoint } from './distribution-data.ts';
import type { ChartKind, DrawContext } from './define.ts';
import { distributionExample } from './distribution-example.ts';
import { figureClasses } from './figure-class.ts';
import { classFill } from './hatches.ts';
import { numberLabel } from './number-label.ts';
import { identityScales, plotSvg } from './plot-svg.ts';
import { textWidth } from './text-width.ts';
import { chartTheme } from './theme.ts';
import { toTicks } from './ticks.ts';
import { valueRange } from './value-range.ts';
import { whiskerMarks } from './whisker.ts';

export type { DistributionData, DistributionPoint } from './distribution-data.ts';

const HEIGHT = 190;
const TOP = 36;
const FOOT = 26;
const SIDE = 8;
const RADIUS = 2.4;
const FADED = 0.42;
/** The own whisker hangs just under the middle line, where it hides fewer dots. */
const OWN_DROP = 8;

interface PlacedPoint {
  readonly point: DistributionPoint;
  readonly x: number;
  readonly y: number;
}

function draw(data: DistributionData, context: DrawContext): SVGSVGElement {
  const { locale, width } = context;
  const theme = chartTheme(context.theme);
  const bottom = HEIGHT - FOOT;
  const middle = (TOP + bottom) / 2;
  const known = data.points.filter((point) => point.value !== null);
  const own = known.find((point) => point.area === data.own);
  const { low, high } = valueRange([
    ...known.map((point) => point.value),
    own?.interval?.high,
    data.comparison?.value
  ]);
  const left = SIDE + RADIUS;
  const right = width - SIDE - RADIUS;
  const x = (value: number): number => left + ((value - low) / (high - low)) * (right - left);
  const ticks = toTicks(low, high, 5);
  const tickStyle = { decimals: ticks.decimals, suffix: data.style.suffix } as const;

  const others = known.filter((point) => point !== own);
  const xs = others.map((point) => x(point.value ?? 0));
  const heights = beeswarm(xs, RADIUS + 0.35, (bottom - TOP) / 2 - 4);
  const placed = others.map((point, index): PlacedPoint => ({
    point,
    x: xs[index] ?? 0,
    y: middle + (heights[index] ?? 0)
  }));
  const inBrush = ({ point }: PlacedPoint): boolean =>
    !data.brush || (point.value !== null && point.value >= data.brush.low && point.value <= data.brush.high);

  const ownX = own?.value == null ? null : x(own.value);
  const ownText = own?.value == null ? '' : `${own.name} ${numberLabel(own.value, data.style, locale)}`;
  const referenceText = data.comparison
    ? `${data.comparison.name} ${numberLabel(data.comparison.value, data.style, locale)}`
    : '';
  const inside = (at: number, text: string, weight: 400 | 600): number => {
    const half = textWidth(text, 12.5, weight) / 2;
    return Math.min(Math.max(at, half + 2), width - half - 2);
  };

  return plotSvg(
    {
      height: HEIGHT,
      ...identityScales,
      marks: [
        data.brush
          ? Plot.rect([data.brush], {
              x1: (d: Interval) => x(d.low),
              x2: (d: Interval) => x(d.high),
              y1: TOP - 8,
              y2: bottom,
              fill: theme.petrol,
              fillOpacity: 0.11
            })
          : [],
        Plot.ruleY([bottom], { x1: SIDE, x2: width - SIDE, stroke: theme.line2 }),
        Plot.link(ticks.values as number[], {
          x1: x,
          x2: x,
          y1: bottom,
          y2: bottom + 4,
          stroke: theme.line2
        }),
        Plot.text(ticks.values as number[], {
          x,
          y: bottom + 14,
          text: (tick: number) => numberLabel(tick, tickStyle, locale),
          fontSize: 11,
          fill: theme.ink2
        }),
        Plot.dot(placed, {
          x: 'x',
          y: 'y',
          r: RADIUS,
          fill: (d: PlacedPoint) => classFill(d.point.class, context),
          fillOpacity: (d: PlacedPoint) => (inBrush(d) ? 1 : FADED),
          stroke: (d: PlacedPoint) =>
            d.point.class === 'niet_anders' || d.point.class === 'niet_getoetst' ? theme.line2 : 'none',
          strokeOpacity: (d: PlacedPoint) => (inBrush(d) ? 0.6 : FADED),
          strokeWidth: 0.8
        }),
        data.comparison
          ? [
              Plot.ruleX([x(data.comparison.value)], {
                y1: TOP - 12,
                y2: bottom,
                stroke: theme.ink,
                strokeWidth: 1.4,
                strokeDasharray: '5 3'
              }),
              Plot.text([referenceText], {
                x: inside(x(data.comparison.value), referenceText, 400),
                y: 8,
                fontSize: 12,
                fill: theme.ink
              })
            ]
          : [],
        data.brush
          ? Plot.ruleX([data.brush.low, data.brush.high], {
              x,
              y1: TOP - 8,
              y2: bottom,
              stroke: theme.petrol,
              strokeWidth: 1.6
            })
          : [],
        own && ownX !== null
          ? [
              Plot.ruleX([ownX], {
                y1: TOP - 2,
                y2: middle + OWN_DROP,
                stroke: theme.petrol,
                strokeWidth: 1.3
              }),
              whiskerMarks(
                [
                  {
                    y: middle + OWN_DROP,
                    x: ownX,
                    low: own.interval && x(own.interval.low),
                    high: own.interval && x(own.interval.high),
                    class: own.class,
                    own: true
                  }
                ],
                { radius: 4.6, tick: 6.5, stroke: 1.4, ink: theme.ink, ownHalo: theme.surface },
                context
              ),
              Plot.text([ownText], {
                x: inside(ownX, ownText, 600),
                y: TOP - 10,
                fontSize: 12.5,
                fontWeight: 600,
                fill: theme.petrol,
                stroke: theme.surface,
                strokeWidth: 4
              })
            ]
          : []
      ]
    },
    {
      title: translate(locale, 'figures.distribution.title', { total: known.length, unit: data.unit }),
      description: describe(data, locale)
    },
    context,
    figureClasses
  );
}

function describe(data: DistributionData, locale: Locale): string {
  const values = data.points.flatMap((point) => (point.value === null ? [] : [point.value]));
  const label = (value: number | undefined): string =>
    value === undefined ? '–' : numberLabel(value, data.style, locale);
  const spread = translate(locale, 'figures.distribution.description', {
    total: values.length,
    unit: data.unit,
    low: label(quantile(values, 0.25)),
    high: label(quantile(values, 0.75))
  });
  const own = data.points.find((point) => point.area === data.own);
  if (!own?.interval || own.value === null) return spread;
  const place = translate(locale, 'figures.distribution.own', {
    area: own.name,
    value: label(own.value),
    low: label(own.interval.low),
    high: label(own.interval.high)
  });
  return `${spread} ${place}`;
}

export const distribution: ChartKind<DistributionData> = {
  kind: 'distribution',
  draw,
  describe,
  example: distributionExample
};
