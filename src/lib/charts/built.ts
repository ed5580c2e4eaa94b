import * as Plot from '@observablehq/plot';
import { toBuiltColours } from './built-colours.ts';
import type { BuiltData } from './built-data.ts';
import { builtExample } from './built-example.ts';
import { fitLabel, labelWidth, toAxisFrame, type BuiltAxisFrame } from './built-frame.ts';
import { builtLegend } from './built-legend.ts';
import { builtMarks, facetPlaces } from './built-marks.ts';
import { measureOf } from './built-measure.ts';
import { toBuiltRows, type BuiltRows } from './built-rows.ts';
import type { ChartKind, DrawContext } from './define.ts';
import { describeBuilt } from './describe-built.ts';
import { figureClasses } from './figure-class.ts';
import { plotSvg } from './plot-svg.ts';
import { createSvg } from './svg-element.ts';
import { chartTheme, type ChartTheme } from './theme.ts';

const BAND = 24;
const TALLEST = 380;
const FACET = 150;
const FACET_GAP = 46;
const TILTED = 110;
const TITLE = 20;

/** A chart of one's own: columns of a result on the axes, marks from a closed list. */
function draw(data: BuiltData, context: DrawContext): SVGSVGElement {
  const { plan } = data;
  const { width, locale } = context;
  const theme = chartTheme(context.theme);
  const built = toBuiltRows(data, width);
  const colours = toBuiltColours(
    data.columns.find(({ name }) => name === plan.colour),
    context
  );
  const legend = builtLegend(colours, context);
  const y = toAxisFrame('y', plan, built, width, locale);
  const named = y.scale.kind === 'names';
  const left = named
    ? labelWidth(y.ticks, 12, width * 0.38) + 14
    : labelWidth(y.ticks, 11, width) + (y.ticks.length > 0 ? 10 : 4);
  const right = 14 + (plan.marks.includes('text') && measureOf(built) === 'x' ? 44 : 0);
  const inner = (width - left - right) / built.facetColumns;
  const x = toAxisFrame('x', plan, built, inner, locale);
  const below = xLabels(x, inner);
  const top =
    legend.height +
    (named || y.title === '' ? 6 : TITLE) +
    (plan.reference ? 16 : 0) +
    (built.facets.length > 0 ? 16 : 0);
  const bottom = below.height + (x.scale.kind === 'names' || x.title === '' ? 4 : TITLE);
  const facetRows = Math.max(1, Math.ceil(built.facets.length / built.facetColumns));
  const each = named
    ? Math.max(1, y.ticks.length) * BAND
    : built.facets.length > 0
      ? FACET
      : y.scale.kind === 'none'
        ? 64
        : Math.min(TALLEST, Math.max(180, width * 0.5));

  const height = top + bottom + each * facetRows + (facetRows - 1) * FACET_GAP;

  const svg = plotSvg(
    {
      height,
      marginTop: top,
      marginRight: right,
      marginBottom: bottom,
      marginLeft: left,
      x: scaleOf(
        x,
        plan.marks.some((mark) => mark === 'dot' || mark === 'interval')
      ),
      y: scaleOf(y, false),
      ...(built.facets.length > 0
        ? {
            fx: { axis: null, padding: 0.08 },
            fy: { axis: null, padding: facetRows > 1 ? FACET_GAP / (each + FACET_GAP) : 0 }
          }
        : {}),
      marks: [
        yAxis(y, left, theme),
        xAxis(x, below.tilted, inner, theme),
        builtMarks({ plan, built, colours, theme, locale }),
        blanks(built, theme),
        reference(data, built, theme),
        facetTitles(built, inner, theme)
      ]
    },
    { title: data.title, description: describeBuilt(data, locale) },
    context,
    colours.classes ? figureClasses : []
  );
  svg.append(...legend.elements, ...titles(x, y, context, legend.height, height));
  return svg;
}

function scaleOf({ scale, log, low, high }: BuiltAxisFrame, inset: boolean): Plot.ScaleOptions {
  switch (scale.kind) {
    case 'none':
      return { axis: null };
    case 'names':
      return { axis: null, type: 'band', domain: [...scale.names], padding: 0.24 };
    default:
      return {
        axis: null,
        type: log ? 'log' : 'linear',
        domain: [low, high],
        ...(inset && low !== 0 ? { inset: 6 } : {})
      };
  }
}

/** Names in full where they fit below their band, and else tilted. */
function xLabels(x: BuiltAxisFrame, room: number): { readonly height: number; readonly tilted: boolean } {
  if (x.ticks.length === 0) return { height: 6, tilted: false };
  if (x.scale.kind !== 'names') return { height: 18, tilted: false };
  const longest = labelWidth(x.ticks, 12, TILTED);
  const tilted = longest > room / x.ticks.length - 4;
  return { height: tilted ? 14 + longest * 0.66 : 20, tilted };
}

function yAxis(y: BuiltAxisFrame, left: number, theme: ChartTheme): Plot.Markish[] {
  const label = new Map(y.ticks.map((tick) => [tick.value, tick.label]));
  const values = y.ticks.map(({ value }) => value);
  const named = y.scale.kind === 'names';
  return [
    named || y.ticks.length === 0 ? [] : Plot.gridY(values, { stroke: theme.line, strokeOpacity: 1 }),
    y.ticks.length === 0
      ? []
      : Plot.axisY(values, {
          anchor: 'left',
          label: null,
          tickSize: 0,
          tickPadding: 7,
          fontSize: named ? 12 : 11,
          fill: named ? theme.ink : theme.ink2,
          tickFormat: (value: number | string) =>
            named ? fitLabel(label.get(value) ?? '', left - 10) : (label.get(value) ?? '')
        })
  ];
}

function xAxis(x: BuiltAxisFrame, tilted: boolean, room: number, theme: ChartTheme): Plot.Markish[] {
  if (x.ticks.length === 0) return [];
  const label = new Map(x.ticks.map((tick) => [tick.value, tick.label]));
  const values = x.ticks.map(({ value }) => value);
  const named = x.scale.kind === 'names';
  return [
    named ? [] : Plot.tickX(values, { y: null, stroke: 'none' }),
    Plot.axisX(values, {
      anchor: 'bottom',
      label: null,
      tickSize: named ? 0 : 4,
      tickPadding: 4,
      stroke: theme.line2,
      fontSize: 11,
      fill: theme.ink2,
      ...(tilted ? { tickRotate: -40, textAnchor: 'end' as const } : {}),
      tickFormat: (value: number | string) =>
        fitLabel(label.get(value) ?? '', tilted ? TILTED : named ? room / x.ticks.length : 80)
    })
  ];
}

/** A place on an axis without a value: a dash, not nothing. */
function blanks(built: BuiltRows, theme: ChartTheme): Plot.Markish {
  const horizontal = measureOf(built) === 'x';
  const named = horizontal ? built.y.kind === 'names' : built.x.kind === 'names';
  const axis = horizontal ? 'y' : 'x';
  const drawn = new Set(built.rows.map((row) => row[axis]));
  const rows = named ? built.blank.filter((row) => !drawn.has(row[axis])) : [];
  if (rows.length === 0) return [];
  return Plot.text(rows, {
    ...facetPlaces(built),
    ...(horizontal
      ? { y: 'y', frameAnchor: 'left' as const, dx: 6 }
      : { x: 'x', frameAnchor: 'bottom' as const, dy: -6 }),
    text: () => '–',
    fill: theme.ink3,
    fontSize: 12
  });
}

function reference({ plan }: BuiltData, built: BuiltRows, theme: ChartTheme): Plot.Markish[] {
  if (!plan.reference) return [];
  const { value, label } = plan.reference;
  const line = { stroke: theme.ink, strokeWidth: 1.4, strokeDasharray: '5 3' };
  const words = { fill: theme.ink2, fontSize: 12, text: () => label };
  return measureOf(built) === 'x'
    ? [
        Plot.ruleX([value], line),
        Plot.text([value], { ...words, x: (d: number) => d, frameAnchor: 'top', dy: -9 })
      ]
    : [
        Plot.ruleY([value], line),
        Plot.text([value], {
          ...words,
          y: (d: number) => d,
          frameAnchor: 'right',
          textAnchor: 'end',
          dy: -7,
          stroke: theme.surface,
          strokeWidth: 3
        })
      ];
}

function facetTitles(built: BuiltRows, room: number, theme: ChartTheme): Plot.Markish {
  if (built.facets.length === 0) return [];
  return Plot.text(
    built.facets.map((name, index) => ({
      name: fitLabel(name, room - 16),
      column: index % built.facetColumns,
      row: Math.floor(index / built.facetColumns)
    })),
    {
      ...facetPlaces(built),
      text: 'name',
      frameAnchor: 'top-left',
      dy: -15,
      fontSize: 12,
      fontWeight: 600,
      fill: theme.ink
    }
  );
}

/** What the axes are: the vertical one over its labels, the horizontal one at its end. */
function titles(
  x: BuiltAxisFrame,
  y: BuiltAxisFrame,
  context: DrawContext,
  top: number,
  height: number
): readonly SVGElement[] {
  const svg = createSvg(context.document);
  const { width } = context;
  const fill = chartTheme(context.theme).ink2;
  const write = (title: string, at: number, level: number, anchor: 'start' | 'end') =>
    svg(
      'text',
      { x: at, y: level, 'text-anchor': anchor, 'font-size': 12, fill },
      fitLabel(title, width - 8)
    );
  const says = ({ title, scale }: BuiltAxisFrame) => title !== '' && scale.kind !== 'names';
  return [
    ...(says(y) ? [write(y.title, 0, top + 12, 'start')] : []),
    ...(says(x) ? [write(x.title, width - 2, height - 5, 'end')] : [])
  ];
}

export const built: ChartKind<BuiltData> = {
  kind: 'built',
  draw,
  describe: describeBuilt,
  example: builtExample
};
