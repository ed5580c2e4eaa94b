import * as Plot from '@observablehq/plot';
import type { Locale } from '../i18n/locale.ts';
import { translate } from '../i18n/messages.ts';
import type { ChartKind, DrawContext } from './define.ts';
import { figureClasses, type FigureClass } from './figure-class.ts';
import { classFill } from './hatches.ts';
import { numberLabel } from './number-label.ts';
import { toPlane, type Plane } from './plane.ts';
import { planeMarks } from './plane-marks.ts';
import { identityScales, plotSvg } from './plot-svg.ts';
import { countQuadrants } from './quadrants.ts';
import type { ScatterData, ScatterPoint } from './scatter-data.ts';
import { scatterExample } from './scatter-example.ts';
import { fitText, textWidth } from './text-width.ts';
import { chartTheme, type ChartTheme } from './theme.ts';

export type { ScatterData, ScatterPoint } from './scatter-data.ts';

const SHAPE = 0.72;
const TALLEST = 460;
const RADIUS = 2.8;
const OWN_RADIUS = 4.6;
/** Light and hatched dots need an outline. */
const coloured: readonly FigureClass[] = ['duidelijk_hoger', 'hoger', 'lager', 'duidelijk_lager'];

/** The frame that drawing and canvas share. */
export const scatterPlane = (data: ScatterData, width: number, locale: Locale): Plane =>
  toPlane(
    {
      values: [...data.points.map(({ x }) => x), data.x.comparison?.value ?? null],
      style: data.x.style
    },
    {
      values: [...data.points.map(({ y }) => y), data.y.comparison?.value ?? null],
      style: data.y.style
    },
    { width, height: Math.round(Math.min(TALLEST, width * SHAPE)), locale }
  );

/** Comparison values cut the plane in four. */
function quadrantMarks(data: ScatterData, plane: Plane, theme: ChartTheme): Plot.Markish[] {
  const { left, right, top, bottom } = plane;
  const dash = { stroke: theme.ink, strokeWidth: 1.4, strokeDasharray: '5 3' };
  const { x, y } = { x: data.x.comparison, y: data.y.comparison };
  const name = x ? fitText(x.name, right - left, 12) : '';
  const half = textWidth(name, 12) / 2;
  return [
    x && [
      Plot.ruleX([plane.x.at(x.value)], { y1: top, y2: bottom, ...dash }),
      Plot.text([name], {
        x: Math.min(Math.max(plane.x.at(x.value), left + half), right - half),
        y: top + 8,
        fontSize: 12,
        fill: theme.ink,
        stroke: theme.surface,
        strokeWidth: 4
      })
    ],
    y && Plot.ruleY([plane.y.at(y.value)], { x1: left, x2: right, ...dash })
  ];
}

function dotMarks(data: ScatterData, plane: Plane, context: DrawContext): Plot.Markish[] {
  const theme = chartTheme(context.theme);
  const members = new Set(data.members);
  const blank = ({ class: one }: ScatterPoint) => !coloured.includes(one);
  return [
    Plot.dot(
      data.points.filter(({ area }) => area !== data.own),
      {
        x: (d) => plane.x.at(d.x),
        y: (d) => plane.y.at(d.y),
        r: RADIUS,
        fill: (d) => classFill(d.class, context),
        stroke: (d) => (members.has(d.area) ? theme.petrol : blank(d) ? theme.line2 : 'none'),
        strokeWidth: (d) => (members.has(d.area) ? 1.4 : 0.8)
      }
    )
  ];
}

function ownMarks(data: ScatterData, plane: Plane, context: DrawContext): Plot.Markish[] {
  const own = data.points.find(({ area }) => area === data.own);
  if (!own) return [];
  const theme = chartTheme(context.theme);
  const [x, y] = [plane.x.at(own.x), plane.y.at(own.y)];
  const before = x + 10 + textWidth(own.name, 12.5, 600) > plane.right;
  return [
    Plot.dot([own], {
      x,
      y,
      r: OWN_RADIUS,
      fill: classFill(own.class, context),
      stroke: theme.petrol,
      strokeWidth: 2
    }),
    Plot.text([own.name], {
      x: x + (before ? -10 : 10),
      y: Math.max(y, plane.top + 8),
      textAnchor: before ? 'end' : 'start',
      fontSize: 12.5,
      fontWeight: 600,
      fill: theme.petrol,
      stroke: theme.surface,
      strokeWidth: 4
    })
  ];
}

function draw(data: ScatterData, context: DrawContext): SVGSVGElement {
  const { width, locale } = context;
  const theme = chartTheme(context.theme);
  const plane = scatterPlane(data, width, locale);
  const names = {
    x: fitText(data.x.label, plane.right, 12),
    y: fitText(data.y.label, width - 4, 12)
  };
  return plotSvg(
    {
      height: plane.height,
      ...identityScales,
      marks: [
        planeMarks(plane, names, theme),
        quadrantMarks(data, plane, theme),
        dotMarks(data, plane, context),
        ownMarks(data, plane, context)
      ]
    },
    {
      title: translate(locale, 'figures.scatter.title', { x: data.x.label, y: data.y.label }),
      description: describe(data, locale)
    },
    context,
    figureClasses
  );
}

/** How many lie above both comparison values, one, or neither; and where the reader's own area is. */
function describe(data: ScatterData, locale: Locale): string {
  const { x, y, points, noun } = data;
  const own = points.find(({ area }) => area === data.own);
  const words = { total: points.length, noun, x: x.label, y: y.label };
  const counted =
    x.comparison && y.comparison
      ? translate(locale, 'figures.scatter.description', {
          ...words,
          ...countQuadrants(points, { x: x.comparison.value, y: y.comparison.value }),
          comparison: x.comparison.name
        })
      : translate(locale, 'figures.scatter.plain', words);
  if (!own) return counted;
  const place = translate(locale, 'figures.scatter.own', {
    area: own.name,
    x: numberLabel(own.x, x.style, locale),
    y: numberLabel(own.y, y.style, locale)
  });
  return `${counted} ${place}`;
}

export const scatter: ChartKind<ScatterData> = { kind: 'scatter', draw, describe, example: scatterExample };
