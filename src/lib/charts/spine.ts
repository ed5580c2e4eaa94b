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
import { spineReach, toSpinePosition, type SpinePosition } from './spine-scale.ts';
import { fitText } from './text-width.ts';
import { chartTheme, type ChartTheme } from './theme.ts';
import { whiskerMarks } from './whisker.ts';

export type { SpineData, SpineRow } from './spine-data.ts';

interface Columns {
  readonly compact: boolean;
  readonly head: number;
  readonly row: number;
  readonly label: number;
  readonly left: number;
  readonly right: number;
  readonly number: number;
  readonly end: number;
}

const COMPACT_BELOW = 620;

function toColumns(width: number): Columns {
  if (width < COMPACT_BELOW) {
    const right = width - 58;
    const left = Math.round(width * 0.55);
    return { compact: true, head: 26, row: 38, label: left - 12, left, right, number: width, end: width };
  }
  const left = Math.round(Math.max(190, width * 0.236));
  return {
    compact: false,
    head: 30,
    row: 30,
    label: left - 14,
    left,
    right: width - 190,
    number: width - 88,
    end: width
  };
}

interface PlacedRow {
  readonly row: SpineRow;
  readonly position: SpinePosition | null;
  readonly y: number;
}

function draw(data: SpineData, context: DrawContext): SVGSVGElement {
  const { locale } = context;
  const theme = chartTheme(context.theme);
  const columns = toColumns(context.width);
  const positions = data.rows.map(toSpinePosition);
  const reach = spineReach(positions);
  const middle = (columns.left + columns.right) / 2;
  const x = (position: number): number => {
    const clamped = Math.max(-reach, Math.min(reach, position));
    return middle + (clamped / reach) * ((columns.right - columns.left) / 2);
  };
  const placed = data.rows.map((row, index): PlacedRow => ({
    row,
    position: positions[index] ?? null,
    y: columns.head + (index + 0.5) * columns.row
  }));
  const drawn = placed.flatMap(({ row, position, y }) => (position ? [{ row, position, y }] : []));
  const untested = placed.filter(({ position }) => !position);
  const height = columns.head + data.rows.length * columns.row + 6;
  const half = columns.compact ? 5 : 7;

  const bar = (from: 'p5' | 'p25', to: 'p95' | 'p75', fill: string): Plot.Markish =>
    Plot.rect(drawn, {
      x1: (d) => x(d.position[from]),
      x2: (d) => x(d.position[to]),
      y1: (d) => d.y - half,
      y2: (d) => d.y + half,
      fill,
      rx: 2
    });
  const text = (
    rows: readonly PlacedRow[],
    at: number,
    content: (d: PlacedRow) => string,
    options: Plot.TextOptions
  ): Plot.Markish => Plot.text(rows as PlacedRow[], { x: at, y: 'y', text: content, ...options });
  const heading = (content: string, at: number, textAnchor: 'start' | 'middle' | 'end'): Plot.Markish =>
    Plot.text([content], { x: at, y: 9, textAnchor, fontSize: 12, fill: theme.ink2 });

  const separators = placed.filter(({ row }, index) => {
    const before = placed[index - 1]?.row;
    return before !== undefined && (columns.compact || before.group !== row.group);
  });

  return plotSvg(
    {
      height,
      ...identityScales,
      marks: [
        Plot.ruleY(separators, {
          y: (d) => d.y - columns.row / 2,
          x1: 0,
          x2: columns.end,
          stroke: theme.line
        }),
        bar('p5', 'p95', theme.spreadLight),
        bar('p25', 'p75', theme.spreadDark),
        Plot.rect(untested, {
          x1: columns.left + 12,
          x2: columns.right - 12,
          y1: (d) => d.y - half,
          y2: (d) => d.y + half,
          fill: (d) => classFill(d.row.class, context)
        }),
        Plot.ruleX([middle], {
          y1: columns.head - 10,
          y2: height - 2,
          stroke: theme.ink,
          strokeWidth: 1.4,
          strokeDasharray: '5 3'
        }),
        whiskerMarks(
          drawn.map(({ row, position, y }) => ({
            y,
            x: x(position.value ?? 0),
            low: position.low === null ? null : x(position.low),
            high: position.high === null ? null : x(position.high),
            class: row.class,
            own: false
          })),
          {
            radius: columns.compact ? 5 : 5.8,
            tick: columns.compact ? 8 : 8.5,
            stroke: 1.5,
            ink: theme.ink,
            ownHalo: theme.surface
          },
          context
        ),
        edgeMarks(drawn, reach, x, theme),
        text(placed, 0, ({ row }) => fitText(row.label, columns.label, 13), {
          textAnchor: 'start',
          fontSize: 13,
          fill: theme.ink
        }),
        text(
          drawn,
          columns.number,
          ({ row }) => (row.value === null ? '–' : numberLabel(row.value, row.style, locale)),
          {
            textAnchor: 'end',
            fontSize: 13,
            fontWeight: 600,
            fill: theme.ink
          }
        ),
        columns.compact
          ? text(untested, columns.number, () => '–', { textAnchor: 'end', fontSize: 13, fill: theme.ink2 })
          : [
              text(
                drawn,
                columns.end,
                ({ row }) => (row.interval ? intervalLabel(row.interval, row.style, locale) : ''),
                {
                  textAnchor: 'end',
                  fontSize: 12,
                  fill: theme.ink2
                }
              ),
              text(untested, columns.end, ({ row }) => fitText(row.reason ?? '–', 178, 12), {
                textAnchor: 'end',
                fontSize: 12,
                fill: theme.ink2
              })
            ],
        columns.compact
          ? heading(
              `← ${translate(locale, 'figures.lower')} · ${data.comparison} · ${translate(locale, 'figures.higher')} →`,
              columns.end,
              'end'
            )
          : [
              heading(`← ${translate(locale, 'figures.lower')}`, columns.left + 6, 'start'),
              heading(data.comparison, middle, 'middle'),
              heading(`${translate(locale, 'figures.higher')} →`, columns.right - 6, 'end'),
              heading(translate(locale, 'figures.interval'), columns.end, 'end')
            ]
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

/** Arrowheads where a value or its interval goes on beyond the edge of the drawing. */
function edgeMarks(
  drawn: readonly { readonly position: SpinePosition; readonly y: number }[],
  reach: number,
  x: (position: number) => number,
  theme: ChartTheme
): Plot.Markish[] {
  const furthest = ({ low, value, high }: SpinePosition, side: 1 | -1): number =>
    Math.max(...[low, value, high].map((at) => side * (at ?? 0)));
  return ([-1, 1] as const).map((side) =>
    Plot.text(
      drawn.filter(({ position }) => furthest(position, side) > reach),
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
