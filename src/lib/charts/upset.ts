import * as Plot from '@observablehq/plot';
import { formatNumber } from '../i18n/formats.ts';
import { formatProbability } from '../language/probability.ts';
import type { Locale } from '../i18n/locale.ts';
import { translate } from '../i18n/messages.ts';
import { classStyle } from './class-style.ts';
import type { ChartKind, DrawContext } from './define.ts';
import { identityScales, plotSvg } from './plot-svg.ts';
import { fitText, textWidth } from './text-width.ts';
import { chartTheme, type ChartTheme } from './theme.ts';
import type { UpsetData, UpsetRow } from './upset-data.ts';
import { upsetExample } from './upset-example.ts';

export type { UpsetData } from './upset-data.ts';

const COLUMN = 18;
const LABEL = 20;
const HEAD = 24;
const ROW = 26;
const BAR = 14;
/** Columns at the right: what chance gives, and p. */
const EXPECTED_ROOM = 62;
const P_ROOM = 58;
/** Between the last column and the edge, which would cut its figures. */
const MARGIN = 2;

interface PlacedRow {
  readonly row: UpsetRow;
  readonly y: number;
}

/** Names in steps above their columns, then a line per combination: dots, bar, what chance gives, p. */
function toLayout(data: UpsetData, width: number) {
  const top = data.sets.length * LABEL + HEAD;
  const left = data.sets.length * COLUMN + 14;
  const end = width - MARGIN;
  const right = end - EXPECTED_ROOM - P_ROOM;
  const most = Math.max(1, ...data.rows.flatMap(({ observed, expected }) => [observed, expected]));
  const room = right - left - textWidth('000', 13, 600) - 8;
  return {
    top,
    left,
    right,
    end,
    width,
    height: top + data.rows.length * ROW + 4,
    column: (set: number) => COLUMN / 2 + set * COLUMN,
    label: (set: number) => LABEL / 2 + set * LABEL,
    x: (count: number) => left + (count / most) * room,
    rows: data.rows.map((row, index): PlacedRow => ({ row, y: top + (index + 0.5) * ROW }))
  };
}
type Layout = ReturnType<typeof toLayout>;

/** A line from each name down to its column, and on through the dots. */
function setMarks(data: UpsetData, layout: Layout, theme: ChartTheme, locale: Locale): Plot.Markish[] {
  const { column, label, height, width } = layout;
  const sets = data.sets.map((set, index) => ({ ...set, x: column(index), y: label(index) }));
  const bottom = height - 4 - ROW / 2;
  return [
    Plot.ruleX(sets, { x: 'x', y1: (d) => d.y, y2: bottom, stroke: theme.line }),
    Plot.text(sets, {
      x: (d) => d.x + 8,
      y: 'y',
      text: (d) => {
        const count = ` · ${formatNumber(d.count, 0, locale)}`;
        return fitText(d.label, width - d.x - 10 - textWidth(count, 13), 13) + count;
      },
      textAnchor: 'start',
      fontSize: 13,
      fill: theme.ink
    })
  ];
}

function dotMarks(data: UpsetData, { rows, column }: Layout, theme: ChartTheme): Plot.Markish[] {
  const dots = rows.flatMap(({ row, y }) =>
    data.sets.map((_, set) => ({ x: column(set), y, filled: row.members.includes(set) }))
  );
  return [
    Plot.ruleY(rows, {
      y: 'y',
      x1: (d: PlacedRow) => column(Math.min(...d.row.members)),
      x2: (d: PlacedRow) => column(Math.max(...d.row.members)),
      stroke: theme.ink,
      strokeWidth: 1.6
    }),
    Plot.dot(dots, {
      x: 'x',
      y: 'y',
      r: 4.6,
      fill: (d) => (d.filled ? theme.ink : theme.surface),
      stroke: (d) => (d.filled ? theme.ink : theme.line2)
    })
  ];
}

/** Bars carry the outcome of the test; the dashed tick is what chance would give. */
function barMarks({ rows, x }: Layout, context: DrawContext): Plot.Markish[] {
  const theme = chartTheme(context.theme);
  const fill = (row: UpsetRow) => classStyle(row.beyond ? 'hoger' : 'niet_anders', context.theme).fill;
  return [
    Plot.rect(rows, {
      x1: x(0),
      x2: (d: PlacedRow) => x(d.row.observed),
      y1: (d: PlacedRow) => d.y - BAR / 2,
      y2: (d: PlacedRow) => d.y + BAR / 2,
      fill: (d: PlacedRow) => fill(d.row) ?? 'none',
      stroke: (d: PlacedRow) => (d.row.beyond ? 'none' : theme.line2)
    }),
    // What is expected nowhere has no tick: it would hide the axis.
    Plot.ruleX(
      rows.filter(({ row }) => row.expected >= 0.05),
      {
        x: (d: PlacedRow) => x(d.row.expected),
        y1: (d: PlacedRow) => d.y - BAR / 2 - 4,
        y2: (d: PlacedRow) => d.y + BAR / 2 + 4,
        stroke: theme.ink,
        strokeWidth: 1.4,
        strokeDasharray: '4 2'
      }
    ),
    Plot.ruleX([x(0)], {
      y1: (rows[0]?.y ?? 0) - ROW / 2,
      y2: (rows.at(-1)?.y ?? 0) + ROW / 2,
      stroke: theme.line2
    })
  ];
}

function numberMarks({ rows, x, left, end, top }: Layout, context: DrawContext): Plot.Markish[] {
  const { locale } = context;
  const theme = chartTheme(context.theme);
  const column = (at: number, textAnchor: 'start' | 'end', text: (row: UpsetRow) => string): Plot.Markish =>
    Plot.text(rows, {
      x: at,
      y: 'y',
      text: (d: PlacedRow) => text(d.row),
      textAnchor,
      fontSize: 12,
      fill: theme.ink2
    });
  const heading = (key: 'together' | 'expected' | 'p', at: number, textAnchor: 'start' | 'end') =>
    Plot.text([translate(locale, `cells.combination.chart.${key}`)], {
      x: at,
      y: top - 9,
      textAnchor,
      fontSize: 12,
      fill: theme.ink2
    });
  return [
    Plot.text(rows, {
      x: (d: PlacedRow) => x(Math.max(d.row.observed, d.row.expected)) + 6,
      y: 'y',
      text: (d: PlacedRow) => formatNumber(d.row.observed, 0, locale),
      textAnchor: 'start',
      fontSize: 13,
      fontWeight: 600,
      fill: theme.ink
    }),
    column(end - P_ROOM, 'end', ({ expected }) => formatNumber(expected, 1, locale)),
    column(end, 'end', ({ adjusted }) => formatProbability(adjusted, locale)),
    heading('together', left, 'start'),
    heading('expected', end - P_ROOM, 'end'),
    heading('p', end, 'end')
  ];
}

function draw(data: UpsetData, context: DrawContext): SVGSVGElement {
  const theme = chartTheme(context.theme);
  const layout = toLayout(data, context.width);
  return plotSvg(
    {
      height: layout.height,
      ...identityScales,
      marks: [
        setMarks(data, layout, theme, context.locale),
        dotMarks(data, layout, theme),
        barMarks(layout, context),
        numberMarks(layout, context)
      ]
    },
    {
      title: translate(context.locale, 'cells.combination.chart.title', { count: data.sets.length }),
      description: describe(data, context.locale)
    },
    context
  );
}

const describe = (data: UpsetData, locale: Locale): string =>
  translate(locale, 'cells.combination.chart.description', {
    count: data.rows.length,
    total: data.total,
    noun: data.noun,
    beyond: data.rows.filter(({ beyond }) => beyond).length
  });

/** UpSet plot, with a line per combination instead of a column, so that it fits a phone. */
export const upset: ChartKind<UpsetData> = { kind: 'upset', draw, describe, example: upsetExample };
