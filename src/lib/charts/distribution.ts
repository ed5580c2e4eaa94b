import * as Plot from '@observablehq/plot';
import { quantile } from 'd3';
import type { Locale } from '../i18n/locale.ts';
import { translate } from '../i18n/messages.ts';
import type { DistributionData } from './distribution-data.ts';
import type { Interval } from '../indicators/assessment.ts';
import type { ChartKind, DrawContext } from './define.ts';
import { toDistributionLayout, type DistributionLayout, type PlacedPoint } from './distribution-layout.ts';
import { distributionExample } from './distribution-example.ts';
import { figureClasses } from './figure-class.ts';
import { classFill } from './hatches.ts';
import { numberLabel } from './number-label.ts';
import { identityScales, plotSvg } from './plot-svg.ts';
import { chartTheme, type ChartTheme } from './theme.ts';
import { whiskerMarks } from './whisker.ts';

export type { DistributionData, DistributionPoint } from './distribution-data.ts';

const FADED = 0.42;
const MEMBER_LINE = 0.4;
/** The own whisker hangs just under the middle line, where it hides fewer dots. */
const OWN_DROP = 8;

function axisMarks(layout: DistributionLayout, theme: ChartTheme): Plot.Markish[] {
  const { left, right, bottom, ticks } = layout;
  return [
    Plot.ruleY([bottom], { x1: left, x2: right, stroke: theme.line2 }),
    Plot.ruleX(ticks, { x: 'x', y1: bottom, y2: bottom + 4, stroke: theme.line2 }),
    Plot.text(ticks, { x: 'x', y: bottom + 14, text: 'label', fontSize: 11, fill: theme.ink2 })
  ];
}

function swarmMarks(layout: DistributionLayout, data: DistributionData, context: DrawContext): Plot.Markish {
  const theme = chartTheme(context.theme);
  const { brush } = data;
  const members = new Set(data.members);
  const inBrush = ({ point: { value } }: PlacedPoint): boolean =>
    !brush || (value !== null && value >= brush.low && value <= brush.high);
  return Plot.dot(
    layout.swarm.filter(({ point }) => !members.has(point.area)),
    {
      x: 'x',
      y: 'y',
      r: layout.radius,
      fill: (d) => classFill(d.point.class, context),
      fillOpacity: (d) => (inBrush(d) ? 1 : FADED),
      stroke: (d) => (['niet_anders', 'niet_getoetst'].includes(d.point.class) ? theme.line2 : 'none'),
      strokeOpacity: (d) => (inBrush(d) ? 0.6 : FADED),
      strokeWidth: 0.8
    }
  );
}

/** Members of the region: a petrol ring around the dot, on a thin line as long as its interval. */
function memberMarks(
  { swarm, radius, x, left, right }: DistributionLayout,
  data: DistributionData,
  context: DrawContext
): Plot.Markish[] {
  const theme = chartTheme(context.theme);
  const codes = new Set(data.members);
  const members = swarm.filter(({ point }) => codes.has(point.area));
  const inside = (value: number): number => Math.min(Math.max(x(value), left), right);
  return [
    Plot.link(
      members.filter(({ point }) => point.interval),
      {
        x1: (d) => inside(d.point.interval?.low ?? 0),
        x2: (d) => inside(d.point.interval?.high ?? 0),
        y1: 'y',
        y2: 'y',
        stroke: theme.petrol,
        strokeOpacity: MEMBER_LINE,
        strokeWidth: 1
      }
    ),
    Plot.dot(members, {
      x: 'x',
      y: 'y',
      r: radius + 0.6,
      fill: (d) => classFill(d.point.class, context),
      stroke: theme.petrol,
      strokeWidth: 1.4
    })
  ];
}

function comparisonMarks({ comparison, top, bottom }: DistributionLayout, theme: ChartTheme): Plot.Markish[] {
  if (!comparison) return [];
  return [
    Plot.ruleX([comparison.x], {
      y1: top - 12,
      y2: bottom,
      stroke: theme.ink,
      strokeWidth: 1.4,
      strokeDasharray: '5 3'
    }),
    Plot.text([comparison.label], { x: comparison.labelX, y: 8, fontSize: 12, fill: theme.ink })
  ];
}

/** Brushed range: a petrol band behind the dots. */
function brushBand({ top, bottom, x }: DistributionLayout, brush: Interval, theme: ChartTheme): Plot.Markish {
  return Plot.rect([brush], {
    x1: (d) => x(d.low),
    x2: (d) => x(d.high),
    y1: top - 8,
    y2: bottom,
    fill: theme.petrol,
    fillOpacity: 0.11
  });
}

/** Its edges with their handles, over the dots. */
function brushEdges(layout: DistributionLayout, brush: Interval, theme: ChartTheme): Plot.Markish[] {
  const { top, bottom, middle, x } = layout;
  const edges = [x(brush.low), x(brush.high)];
  return [
    Plot.ruleX(edges, { y1: top - 8, y2: bottom, stroke: theme.petrol, strokeWidth: 1.6 }),
    Plot.rect(edges, {
      x1: (edge) => edge - 2.5,
      x2: (edge) => edge + 2.5,
      y1: middle - 9,
      y2: middle + 9,
      rx: 2.5,
      fill: theme.surface,
      stroke: theme.petrol,
      strokeWidth: 1.4
    })
  ];
}

function ownMarks(layout: DistributionLayout, context: DrawContext): Plot.Markish[] {
  const { own, top, middle, x } = layout;
  if (!own) return [];
  const theme = chartTheme(context.theme);
  const y = middle + OWN_DROP;
  const { interval, class: figureClass } = own.point;
  const whisker = {
    y,
    x: own.x,
    low: interval && x(interval.low),
    high: interval && x(interval.high),
    class: figureClass,
    own: true
  };
  return [
    Plot.ruleX([own.x], { y1: top - 2, y2: y, stroke: theme.petrol, strokeWidth: 1.3 }),
    whiskerMarks(
      [whisker],
      { radius: 4.6, tick: 6.5, stroke: 1.4, ink: theme.ink, ownHalo: theme.surface },
      context
    ),
    Plot.text([own.label], {
      x: own.labelX,
      y: top - 10,
      fontSize: 12.5,
      fontWeight: 600,
      fill: theme.petrol,
      stroke: theme.surface,
      strokeWidth: 4
    })
  ];
}

function draw(data: DistributionData, context: DrawContext): SVGSVGElement {
  const theme = chartTheme(context.theme);
  const layout = toDistributionLayout(data, context.width, context.locale);
  return plotSvg(
    {
      height: layout.height,
      ...identityScales,
      marks: [
        data.brush && brushBand(layout, data.brush, theme),
        axisMarks(layout, theme),
        swarmMarks(layout, data, context),
        memberMarks(layout, data, context),
        comparisonMarks(layout, theme),
        data.brush && brushEdges(layout, data.brush, theme),
        ownMarks(layout, context)
      ]
    },
    {
      title: translate(context.locale, 'figures.distribution.title', {
        total: layout.known.length,
        unit: data.unit
      }),
      description: describe(data, context.locale)
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
  const own = data.region ?? data.points.find((point) => point.area === data.own);
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
