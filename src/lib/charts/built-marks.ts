import * as Plot from '@observablehq/plot';
import { formatNumber } from '../i18n/formats.ts';
import type { Locale } from '../i18n/locale.ts';
import type { BuiltPlan, MarkName } from './built-data.ts';
import type { BuiltColours } from './built-colours.ts';
import { text, type BuiltRow, type BuiltRows } from './built-rows.ts';
import { decimalsFor } from './built-decimals.ts';
import { measureOf } from './built-measure.ts';
import type { ChartTheme } from './theme.ts';

/** What every mark of one drawing shares. */
export interface MarkContext {
  readonly plan: BuiltPlan;
  readonly built: BuiltRows;
  readonly colours: BuiltColours;
  readonly theme: ChartTheme;
  readonly locale: Locale;
}

const TICK = 13;

/** Marks in the order to draw them: what fills first, then intervals, then points and words. */
const order: readonly MarkName[] = [
  'cell',
  'area',
  'bar',
  'box',
  'rule',
  'line',
  'tick',
  'interval',
  'dot',
  'text'
];

export function builtMarks(context: MarkContext): Plot.Markish[] {
  const chosen = order.filter((mark) => context.plan.marks.includes(mark));
  const [behind, before] = [
    chosen.filter((mark) => order.indexOf(mark) < order.indexOf('interval')),
    chosen.filter((mark) => order.indexOf(mark) >= order.indexOf('interval'))
  ];
  return [
    ...behind.map((mark) => markOf(mark, context)),
    intervals(context),
    ...before.map((mark) => markOf(mark, context))
  ];
}

/** Channels of position: an axis without a column has none, and a single facet needs no place. */
function places({ built }: MarkContext): Record<string, string> {
  return {
    ...(built.x.kind === 'none' ? {} : { x: 'x' }),
    ...(built.y.kind === 'none' ? {} : { y: 'y' }),
    ...facetPlaces(built)
  };
}

export const facetPlaces = ({ facets }: BuiltRows): Record<string, string> =>
  facets.length > 0 ? { fx: 'column', fy: 'row' } : {};

function markOf(mark: MarkName, context: MarkContext): Plot.Markish {
  const { built, colours, theme } = context;
  const { rows } = built;
  const at = places(context);
  const fill = (row: BuiltRow) => colours.of(row.colour);
  const horizontal = measureOf(built) === 'x';
  const outline = colours.classes ? { stroke: theme.ink2, strokeWidth: 1 } : {};
  switch (mark) {
    case 'bar':
      return horizontal
        ? Plot.barX(rows, { ...at, fill, ...outline })
        : Plot.barY(rows, { ...at, fill, ...outline });
    case 'cell':
      return [
        Plot.cell(rows, { ...at, fill, inset: 0.5, ...outline }),
        Plot.cell(
          rows.filter(({ colour }) => colour === null),
          { ...at, fill: 'none', stroke: theme.line2, strokeDasharray: '1.5 2', inset: 0.5 }
        )
      ];
    case 'area':
      return Plot.areaY(withGaps(built), {
        ...facetPlaces(built),
        x: 'x',
        y1: 0,
        y2: 'y',
        z: groupOf,
        fill,
        fillOpacity: 0.35,
        curve: 'linear'
      });
    case 'line':
      return Plot.line(withGaps(built), { ...at, z: groupOf, stroke: fill, strokeWidth: 2.2 });
    case 'rule':
      return horizontal
        ? Plot.ruleY(rows, { ...facetPlaces(built), y: 'y', x1: 0, x2: 'x', stroke: fill, strokeWidth: 1.6 })
        : Plot.ruleX(rows, { ...facetPlaces(built), x: 'x', y1: 0, y2: 'y', stroke: fill, strokeWidth: 1.6 });
    case 'tick':
      return horizontal
        ? Plot.tickX(rows, { ...at, stroke: fill, strokeWidth: 1.4, strokeOpacity: 0.8 })
        : Plot.tickY(rows, { ...at, stroke: fill, strokeWidth: 1.4, strokeOpacity: 0.8 });
    case 'box': {
      const options = { ...at, fill: theme.spreadDark, stroke: theme.ink2, strokeOpacity: 1, r: 2 };
      return horizontal ? Plot.boxX(rows, options) : Plot.boxY(rows, options);
    }
    case 'interval':
    case 'dot':
      return Plot.dot(rows, {
        ...at,
        r: mark === 'interval' ? 4.6 : 3.2,
        fill,
        stroke: colours.classes || mark === 'interval' ? theme.ink2 : theme.surface,
        strokeWidth: mark === 'interval' ? 1.4 : 0.8
      });
    case 'text':
      return labels(context, at, horizontal);
  }
}

const groupOf = (row: BuiltRow): string => `${text(row.colour)}|${text(row.facet)}`;

/** A line breaks where a value is missing. */
const withGaps = ({ rows, blank }: BuiltRows): readonly BuiltRow[] =>
  sorted([...rows, ...blank.filter(({ x }) => x !== null).map((row) => ({ ...row, low: null, high: null }))]);

/** From left to right, as a line runs. */
const sorted = (rows: readonly BuiltRow[]): readonly BuiltRow[] =>
  rows.some(({ x }) => typeof x === 'string') ? rows : rows.toSorted((a, b) => Number(a.x) - Number(b.x));

/** A label column, or else the value itself. */
function labels(
  { built, plan, theme, locale }: MarkContext,
  at: Record<string, string>,
  horizontal: boolean
): Plot.Markish {
  const measure = horizontal ? 'x' : 'y';
  const values = built.rows.map((row) => row[plan.label === '' ? measure : 'label']);
  const decimals = decimalsFor(values);
  const shown = (row: BuiltRow) => {
    const value = row[plan.label === '' ? measure : 'label'];
    return typeof value === 'number' ? formatNumber(value, decimals, locale) : text(value);
  };
  const inCells = plan.marks.includes('cell');
  const style = { fill: theme.ink, stroke: theme.surface, strokeWidth: 3, fontSize: 11 };
  if (inCells) return Plot.text(built.rows, { ...at, ...style, text: shown });
  return Plot.text(built.rows, {
    ...at,
    ...style,
    text: shown,
    ...(horizontal ? { textAnchor: 'start' as const, dx: 7 } : { dy: -9 })
  });
}

/** Always drawn where there are ends: a band under lines, and else a bar with two end ticks. */
function intervals(context: MarkContext): Plot.Markish[] {
  const { built, plan, colours, theme } = context;
  const rows = built.rows.filter(({ low, high }) => typeof low === 'number' && typeof high === 'number');
  if (rows.length === 0) return [];
  const facet = facetPlaces(built);
  const horizontal = measureOf(built) === 'x';
  if (plan.marks.some((mark) => mark === 'line' || mark === 'area'))
    return [
      Plot.areaY(withGaps(built), {
        ...facet,
        x: 'x',
        y1: 'low',
        y2: 'high',
        z: groupOf,
        fill: (row: BuiltRow) => colours.of(row.colour),
        fillOpacity: 0.15
      })
    ];
  const body = horizontal ? { x1: 'low', x2: 'high', y: 'y' } : { y1: 'low', y2: 'high', x: 'x' };
  const ends = rows.flatMap((row) => [
    { ...row, end: row.low },
    { ...row, end: row.high }
  ]);
  const strokes = [
    { stroke: theme.surface, strokeWidth: 4 },
    { stroke: theme.ink2, strokeWidth: 1.4 }
  ];
  return strokes.flatMap((style) => [
    Plot.link(rows, { ...facet, ...body, ...style }),
    Plot.vector(ends, {
      ...facet,
      ...(horizontal ? { x: 'end', y: 'y' } : { x: 'x', y: 'end' }),
      length: TICK,
      rotate: horizontal ? 0 : 90,
      anchor: 'middle',
      shape: { draw: (path, length) => (path.moveTo(0, 0), path.lineTo(0, -length)) },
      ...style
    })
  ]);
}
