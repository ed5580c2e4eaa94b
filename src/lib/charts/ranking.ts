import * as Plot from '@observablehq/plot';
import type { Locale } from '../i18n/locale.ts';
import { translate } from '../i18n/messages.ts';
import type { RankingData, RankingRow } from './ranking-data.ts';
import type { ChartKind, DrawContext } from './define.ts';
import { figureClasses } from './figure-class.ts';
import { classFill } from './hatches.ts';
import { numberLabel } from './number-label.ts';
import { identityScales, plotSvg } from './plot-svg.ts';
import { rankingExample } from './ranking-example.ts';
import { fitText, textWidth } from './text-width.ts';
import { chartTheme } from './theme.ts';
import { valueRange } from './value-range.ts';
import { whiskerMarks } from './whisker.ts';

export type { RankingData, RankingRow } from './ranking-data.ts';

const HEAD = 26;
const ROW = 24;
const COMPARISON_OVERHANG = 6;

interface PlacedRow {
  readonly row: RankingRow;
  readonly y: number;
}

function draw(data: RankingData, context: DrawContext): SVGSVGElement {
  const { locale } = context;
  const theme = chartTheme(context.theme);
  const { width } = context;
  const rankWidth = data.showRank ? 74 : 0;
  const valueEnd = width - 4 - rankWidth;
  const right = valueEnd - 52;
  const longest = Math.max(0, ...data.rows.map((row) => textWidth(row.name, 13, 600)));
  const left = Math.min(Math.max(96, longest + 24), width * 0.38);
  const { high: top } = valueRange([
    ...data.rows.flatMap((row) => [row.value, row.interval?.high]),
    data.comparison?.value
  ]);
  const x = (value: number): number => left + (Math.max(0, value) / top) * (right - left);
  const placed = data.rows.map((row, index): PlacedRow => ({ row, y: HEAD + (index + 0.5) * ROW }));
  const known = placed.filter(({ row }) => row.value !== null);
  const unknown = placed.filter(({ row }) => row.value === null);
  const height = HEAD + data.rows.length * ROW + COMPARISON_OVERHANG + 2;
  const column = (
    rows: readonly PlacedRow[],
    at: number,
    content: (row: RankingRow) => string,
    options: Plot.TextOptions
  ): Plot.Markish =>
    Plot.text(rows, { x: at, y: 'y', text: (d: PlacedRow) => content(d.row), textAnchor: 'end', ...options });
  const heading = (content: string, at: number, textAnchor: 'middle' | 'end'): Plot.Markish =>
    Plot.text([content], { x: at, y: 8, textAnchor, fill: theme.ink2, fontSize: 12 });
  const referenceX = data.comparison ? x(data.comparison.value) : null;
  const referenceName = data.comparison ? fitText(data.comparison.name, right, 12) : '';
  const nameHalf = textWidth(referenceName, 12) / 2;

  return plotSvg(
    {
      height,
      ...identityScales,
      marks: [
        Plot.rect(
          placed.filter(({ row }) => row.own),
          {
            x1: 0,
            x2: width,
            y1: (d) => d.y - ROW / 2,
            y2: (d) => d.y + ROW / 2,
            fill: theme.petrolTint,
            rx: 2
          }
        ),
        Plot.rect(unknown, {
          x1: left,
          x2: right,
          y1: (d) => d.y - 5,
          y2: (d) => d.y + 5,
          fill: (d) => classFill(d.row.class, context),
          stroke: (d) => (d.row.class === 'geen_gegevens' ? theme.line2 : 'none'),
          strokeDasharray: '1.5 2'
        }),
        referenceX === null
          ? []
          : [
              Plot.ruleX([referenceX], {
                y1: HEAD - 8,
                y2: height - 2,
                stroke: theme.ink,
                strokeWidth: 1.4,
                strokeDasharray: '5 3'
              }),
              heading(referenceName, Math.min(Math.max(referenceX, nameHalf), right - nameHalf), 'middle')
            ],
        whiskerMarks(
          known.map(({ row, y }) => ({
            y,
            x: x(row.value ?? 0),
            low: row.interval && x(row.interval.low),
            high: row.interval && x(row.interval.high),
            class: row.class,
            own: row.own
          })),
          { radius: 4.6, tick: 6.5, stroke: 1.4, ink: theme.ink2, ownHalo: theme.petrolTint },
          context
        ),
        [true, false].map((chosen) => {
          const rows = placed.filter(({ row }) => row.own === chosen);
          const fontWeight = chosen ? 600 : 400;
          return [
            column(rows, 4, (row) => fitText(row.name, left - 14, 13, fontWeight), {
              textAnchor: 'start',
              fontSize: 13,
              fontWeight,
              fill: chosen ? theme.petrol : theme.ink
            }),
            column(
              rows,
              valueEnd,
              (row) => (row.value === null ? '–' : numberLabel(row.value, data.style, locale)),
              { fontSize: 13, fontWeight, fill: theme.ink }
            )
          ];
        }),
        heading(translate(locale, 'figures.value'), valueEnd, 'end'),
        data.showRank
          ? [
              column(placed, width - 4, (row) => rankLabel(row, locale), { fontSize: 12, fill: theme.ink2 }),
              heading(translate(locale, 'figures.rank'), width - 4, 'end')
            ]
          : []
      ]
    },
    {
      title: translate(locale, 'figures.ranking.title', { unit: data.unit }),
      description: describe(data, locale)
    },
    context,
    figureClasses
  );
}

function rankLabel(row: RankingRow, locale: Locale): string {
  if (row.value === null) return '–';
  if (!row.rank) return translate(locale, 'figures.rank.wide');
  return row.rank.low === row.rank.high ? String(row.rank.low) : `${row.rank.low}–${row.rank.high}`;
}

function describe(data: RankingData, locale: Locale): string {
  const count = (...classes: readonly string[]): number =>
    data.rows.filter((row) => classes.includes(row.class)).length;
  return translate(locale, 'figures.ranking.description', {
    total: data.rows.length,
    unit: data.unit,
    comparison: data.comparison?.name ?? '–',
    higher: count('duidelijk_hoger', 'hoger'),
    lower: count('lager', 'duidelijk_lager'),
    untested: count('te_weinig', 'geheim', 'geen_gegevens', 'niet_getoetst')
  });
}

export const ranking: ChartKind<RankingData> = { kind: 'ranking', draw, describe, example: rankingExample };
