import * as Plot from '@observablehq/plot';
import type { Locale } from '../i18n/locale.ts';
import { translate } from '../i18n/messages.ts';
import type { SpineData, SpineRow } from './spine-data.ts';
import type { ChartKind, DrawContext } from './define.ts';
import { figureClasses } from './figure-class.ts';
import { classFill } from './hatches.ts';
import { intervalLabel, numberLabel } from './number-label.ts';
import { identityScales, plotSvg } from './plot-svg.ts';
import { spineExample } from './spine-example.ts';
import { toSpineLayout, type PlacedRow, type SpineLayout } from './spine-layout.ts';
import type { SpinePosition } from './spine-scale.ts';
import { fitText, fitTwoLines, textWidth } from './text-width.ts';
import { chartTheme, type ChartTheme } from './theme.ts';
import { whiskerMarks } from './whisker.ts';

export type { SpineData, SpineRow } from './spine-data.ts';

const REASON_ROOM = 178;
const HEAD_GAP = 16;

const comparisonLine = ({ middle, head, height }: SpineLayout, theme: ChartTheme): Plot.Markish =>
  Plot.ruleX([middle], {
    y1: head - 10,
    y2: height - 2,
    stroke: theme.ink,
    strokeWidth: 1.4,
    strokeDasharray: '5 3'
  });

/** Spread of all areas as two bars, hatching where there is no verdict, hairlines between groups. */
function barMarks(layout: SpineLayout, context: DrawContext): Plot.Markish[] {
  const theme = chartTheme(context.theme);
  const { positioned, untested, half, x } = layout;
  const spread = (from: 'p5' | 'p25', to: 'p95' | 'p75', fill: string): Plot.Markish =>
    Plot.rect(positioned, {
      x1: (d) => x(d.position[from]),
      x2: (d) => x(d.position[to]),
      y1: (d) => d.y - half,
      y2: (d) => d.y + half,
      fill,
      rx: 2
    });
  return [
    Plot.ruleY(layout.separated, {
      y: (d) => d.y - layout.row / 2,
      x1: 0,
      x2: layout.end,
      stroke: theme.line
    }),
    spread('p5', 'p95', theme.spreadLight),
    spread('p25', 'p75', theme.spreadDark),
    Plot.rect(untested, {
      x1: layout.left + 12,
      x2: layout.right - 12,
      y1: (d) => d.y - half,
      y2: (d) => d.y + half,
      fill: (d) => classFill(d.row.class, context)
    }),
    ['niet_getoetst', 'geen_gegevens'].map((figureClass) =>
      Plot.rect(
        untested.filter(({ row }) => row.class === figureClass),
        {
          x1: layout.left + 12,
          x2: layout.right - 12,
          y1: (d) => d.y - half,
          y2: (d) => d.y + half,
          fill: 'none',
          stroke: theme.line2,
          strokeDasharray: figureClass === 'geen_gegevens' ? '1.5 2' : 'none'
        }
      )
    )
  ];
}

function estimateMarks({ positioned, compact, x }: SpineLayout, context: DrawContext): Plot.Markish[] {
  const theme = chartTheme(context.theme);
  const style = compact ? { radius: 5, tick: 8 } : { radius: 5.8, tick: 8.5 };
  return whiskerMarks(
    positioned.map(({ row, position, y }) => ({
      y,
      x: x(position.value ?? 0),
      low: position.low === null ? null : x(position.low),
      high: position.high === null ? null : x(position.high),
      class: row.class,
      own: false
    })),
    { ...style, stroke: 1.5, ink: theme.ink, ownHalo: theme.surface },
    context
  );
}

/** Arrows where a value or its interval goes on beyond the edge of the drawing. */
function edgeMarks({ positioned, reach, x }: SpineLayout, theme: ChartTheme): Plot.Markish[] {
  const furthest = ({ low, value, high }: SpinePosition, side: 1 | -1): number =>
    Math.max(...[low, value, high].map((at) => side * (at ?? 0)));
  return ([-1, 1] as const).map((side) =>
    Plot.text(
      positioned.filter(({ position }) => furthest(position, side) > reach),
      {
        x: x(side * reach) + side * 11,
        y: 'y',
        text: () => (side > 0 ? '→' : '←'),
        fontSize: 12,
        fill: theme.ink
      }
    )
  );
}

/** Names left, numbers and intervals right; where there is no verdict its reason. */
function textMarks(layout: SpineLayout, theme: ChartTheme, locale: Locale): Plot.Markish[] {
  const column = (
    rows: readonly PlacedRow[],
    at: number,
    content: (row: SpineRow) => string,
    options: Plot.TextOptions
  ): Plot.Markish =>
    Plot.text(rows, { x: at, y: 'y', text: (d: PlacedRow) => content(d.row), textAnchor: 'end', ...options });
  const { rows, positioned, untested, number, end } = layout;
  const quiet = { fontSize: 12, fill: theme.ink2 } as const;
  return [
    column(rows, 0, (row) => fitTwoLines(row.label, layout.label, 13), {
      textAnchor: 'start',
      fontSize: 13,
      lineHeight: 1.05,
      fill: theme.ink
    }),
    column(
      rows.filter(({ row }) => layout.compact || row.value !== null),
      number,
      (row) => (row.value === null ? '–' : numberLabel(row.value, row.style, locale)),
      { fontSize: 13, fontWeight: 600, fill: theme.ink }
    ),
    layout.compact
      ? []
      : [
          column(
            positioned,
            end,
            (row) => (row.interval ? intervalLabel(row.interval, row.style, locale) : ''),
            quiet
          ),
          column(
            untested.filter(({ row }) => row.value === null),
            end,
            (row) => fitTwoLines(row.reason ?? '–', REASON_ROOM, 12),
            { ...quiet, lineHeight: 1.05 }
          )
        ]
  ];
}

function headMarks(
  layout: SpineLayout,
  comparison: string,
  theme: ChartTheme,
  locale: Locale
): Plot.Markish[] {
  const { left, right, middle, end } = layout;
  const lower = `← ${translate(locale, 'figures.lower')}`;
  const higher = `${translate(locale, 'figures.higher')} →`;
  const heading = (content: string, at: number, textAnchor: 'start' | 'middle' | 'end'): Plot.Markish =>
    Plot.text([content], { x: at, y: 9, textAnchor, fontSize: 12, fill: theme.ink2 });
  if (layout.compact) {
    const room = end - textWidth(`${lower} ·  · ${higher}`, 12);
    return [heading(`${lower} · ${fitText(comparison, room, 12)} · ${higher}`, end, 'end')];
  }
  const room = right - left - 2 * (textWidth(higher, 12) + HEAD_GAP);
  return [
    heading(lower, left + 6, 'start'),
    heading(fitText(comparison, room, 12), middle, 'middle'),
    heading(higher, right - 6, 'end'),
    heading(translate(locale, 'figures.interval'), end, 'end')
  ];
}

function draw(data: SpineData, context: DrawContext): SVGSVGElement {
  const { locale } = context;
  const theme = chartTheme(context.theme);
  const layout = toSpineLayout(data, context.width);
  return plotSvg(
    {
      height: layout.height,
      ...identityScales,
      marks: [
        barMarks(layout, context),
        comparisonLine(layout, theme),
        estimateMarks(layout, context),
        edgeMarks(layout, theme),
        textMarks(layout, theme, locale),
        headMarks(layout, data.comparison, theme, locale)
      ]
    },
    {
      title: translate(locale, 'figures.spine.title', { area: data.area, comparison: data.comparison }),
      description: describe(data, locale)
    },
    context,
    figureClasses
  );
}

function describe(data: SpineData, locale: Locale): string {
  const count = (...classes: readonly string[]): number =>
    data.rows.filter((row) => classes.includes(row.class)).length;
  return translate(locale, 'figures.spine.description', {
    area: data.area,
    comparison: data.comparison,
    total: data.rows.length,
    tested: count('duidelijk_hoger', 'hoger', 'niet_anders', 'lager', 'duidelijk_lager'),
    higher: count('duidelijk_hoger', 'hoger'),
    lower: count('lager', 'duidelijk_lager')
  });
}

export const spine: ChartKind<SpineData> = { kind: 'spine', draw, describe, example: spineExample };
