import * as Plot from '@observablehq/plot';
import type { Locale } from '../i18n/locale.ts';
import { translate } from '../i18n/messages.ts';
import type { FunnelStep } from '../indicators/funnel-curve.ts';
import type { ChartKind, DrawContext } from './define.ts';
import { figureClasses, type FigureClass } from './figure-class.ts';
import type { FunnelData, FunnelPoint } from './funnel-data.ts';
import { funnelExample } from './funnel-example.ts';
import { classFill } from './hatches.ts';
import { numberLabel } from './number-label.ts';
import { toPlane, type Plane } from './plane.ts';
import { planeMarks } from './plane-marks.ts';
import { identityScales, plotSvg } from './plot-svg.ts';
import { fitText, textWidth } from './text-width.ts';
import { chartTheme, type ChartTheme } from './theme.ts';

export type { FunnelData, FunnelPoint } from './funnel-data.ts';

const SHAPE = 0.62;
const TALLEST = 420;
const RADIUS = 2.6;
const OWN_RADIUS = 4.6;
/** Light and hatched dots need an outline. */
const coloured: readonly FigureClass[] = ['duidelijk_hoger', 'hoger', 'lager', 'duidelijk_lager'];

/** Highest limit that is drawn: where areas are smallest the limits run far beyond any value. */
const HEADROOM = 1.1;

/** The frame that drawing and canvas share: as high as the values, not as the widest limits. */
export function funnelPlane(data: FunnelData, width: number, locale: Locale): Plane {
  const highest = data.points.reduce((most, { value }) => Math.max(most, value), 0) * HEADROOM;
  const lastAlarm = data.curve.at(-1)?.alarm.high ?? 0;
  return toPlane(
    { values: data.points.map(({ size }) => size), style: { decimals: 0, suffix: '' }, log: true },
    { values: [highest, data.comparison?.value ?? null, lastAlarm], style: data.style },
    { width, height: Math.round(Math.min(TALLEST, width * SHAPE)), locale }
  );
}

function limitMarks({ curve }: FunnelData, plane: Plane, theme: ChartTheme): Plot.Markish[] {
  const at = (step: FunnelStep) => plane.x.at(step.size);
  const band = (level: 'warning' | 'alarm', fillOpacity: number) =>
    Plot.areaY(curve, {
      x: at,
      y1: (step) => plane.y.at(step[level].low),
      y2: (step) => plane.y.at(step[level].high),
      fill: theme.ink3,
      fillOpacity
    });
  const line = (level: 'warning' | 'alarm', end: 'low' | 'high') =>
    Plot.line(curve, {
      x: at,
      y: (step) => plane.y.at(step[level][end]),
      stroke: theme.line2,
      strokeWidth: 1,
      strokeDasharray: level === 'alarm' ? '1.5 2.5' : 'none'
    });
  return [
    band('alarm', 0.06),
    band('warning', 0.08),
    (['warning', 'alarm'] as const).map((level) => (['low', 'high'] as const).map((end) => line(level, end)))
  ];
}

function comparisonMarks({ comparison }: FunnelData, plane: Plane, theme: ChartTheme): Plot.Markish {
  if (!comparison) return [];
  const y = plane.y.at(comparison.value);
  return [
    Plot.ruleY([y], {
      x1: plane.left,
      x2: plane.right,
      stroke: theme.ink,
      strokeWidth: 1.4,
      strokeDasharray: '5 3'
    }),
    Plot.text([fitText(comparison.name, plane.right - plane.left, 12)], {
      x: plane.right,
      y: y - 8,
      textAnchor: 'end',
      fontSize: 12,
      fill: theme.ink,
      stroke: theme.surface,
      strokeWidth: 4
    })
  ];
}

function pointMarks(data: FunnelData, plane: Plane, context: DrawContext): Plot.Markish[] {
  const theme = chartTheme(context.theme);
  const members = new Set(data.members);
  const blank = ({ class: one }: FunnelPoint) => !coloured.includes(one);
  const own = data.points.find(({ area }) => area === data.own);
  const x = (d: FunnelPoint) => plane.x.at(d.size);
  const y = (d: FunnelPoint) => plane.y.at(d.value);
  const before = own && x(own) + 10 + textWidth(own.name, 12.5, 600) > plane.right;
  return [
    Plot.dot(
      data.points.filter((point) => point !== own),
      {
        x,
        y,
        r: RADIUS,
        fill: (d) => classFill(d.class, context),
        stroke: (d) => (members.has(d.area) ? theme.petrol : blank(d) ? theme.line2 : 'none'),
        strokeWidth: (d) => (members.has(d.area) ? 1.4 : 0.8)
      }
    ),
    own && [
      Plot.dot([own], {
        x,
        y,
        r: OWN_RADIUS,
        fill: classFill(own.class, context),
        stroke: theme.petrol,
        strokeWidth: 2
      }),
      Plot.text([own], {
        x: (d) => x(d) + (before ? -10 : 10),
        y: (d) => Math.max(y(d), plane.top + 8),
        text: 'name',
        textAnchor: before ? 'end' : 'start',
        fontSize: 12.5,
        fontWeight: 600,
        fill: theme.petrol,
        stroke: theme.surface,
        strokeWidth: 4
      })
    ]
  ];
}

function draw(data: FunnelData, context: DrawContext): SVGSVGElement {
  const { width, locale } = context;
  const theme = chartTheme(context.theme);
  const plane = funnelPlane(data, width, locale);
  const names = {
    x: fitText(translate(locale, 'figures.funnel.size', { size: data.sizeLabel }), plane.right, 12),
    y: fitText(data.unit, width - 4, 12)
  };
  return plotSvg(
    {
      height: plane.height,
      ...identityScales,
      marks: [
        limitMarks(data, plane, theme),
        planeMarks(plane, names, theme),
        pointMarks(data, plane, context),
        comparisonMarks(data, plane, theme)
      ]
    },
    {
      title: translate(locale, 'figures.funnel.title', { unit: data.unit }),
      description: describe(data, locale)
    },
    context,
    figureClasses
  );
}

/** How many lie outside the limits that belong to their size, and how many could not be tested. */
function describe(data: FunnelData, locale: Locale): string {
  const count = (...classes: readonly FigureClass[]): number =>
    data.points.filter((point) => classes.includes(point.class)).length;
  const outside = translate(locale, 'figures.funnel.description', {
    total: data.points.length,
    noun: data.noun,
    higher: count('duidelijk_hoger', 'hoger'),
    lower: count('lager', 'duidelijk_lager'),
    untested: count('te_weinig', 'niet_getoetst'),
    comparison: data.comparison?.name ?? '–'
  });
  const own = data.points.find(({ area }) => area === data.own);
  if (!own) return outside;
  const place = translate(locale, 'figures.funnel.own', {
    area: own.name,
    value: numberLabel(own.value, data.style, locale),
    size: numberLabel(own.size, { decimals: 0, suffix: '' }, locale),
    label: data.sizeLabel
  });
  return `${outside} ${place}`;
}

export const funnel: ChartKind<FunnelData> = { kind: 'funnel', draw, describe, example: funnelExample };
