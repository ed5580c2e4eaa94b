import * as Plot from '@observablehq/plot';
import { formatPercent } from '../i18n/formats.ts';
import type { Locale } from '../i18n/locale.ts';
import { translate } from '../i18n/messages.ts';
import type { ChartKind, DrawContext } from './define.ts';
import { numberLabel } from './number-label.ts';
import type { PeersData, PeersRow } from './peers-data.ts';
import { peersExample } from './peers-example.ts';
import { identityScales, plotSvg } from './plot-svg.ts';
import { fitText, fitTwoLines } from './text-width.ts';
import { chartTheme } from './theme.ts';

export type { PeersData, PeersRow } from './peers-data.ts';

const HEAD = 26;
const ROW = 38;
const HALF = 7;
const SHARE_ROOM = 56;
const VALUE_ROOM = 66;

interface PlacedRow {
  readonly row: PeersRow;
  readonly y: number;
}

function draw(data: PeersData, context: DrawContext): SVGSVGElement {
  const { width, locale } = context;
  const theme = chartTheme(context.theme);
  const label = Math.round(Math.min(210, width * 0.3));
  const [left, right] = [label + 14, width - SHARE_ROOM - VALUE_ROOM - 10];
  const x = (place: number) => left + place * (right - left);
  const rows = data.rows.map((row, index): PlacedRow => ({ row, y: HEAD + (index + 0.5) * ROW }));
  const dots = rows.flatMap(({ row, y }) => row.peers.map((place) => ({ x: x(place), y })));
  const bar = (from: 'p5' | 'p25', to: 'p95' | 'p75', fill: string): Plot.Markish =>
    Plot.rect(rows, {
      x1: (d: PlacedRow) => x(d.row.spread[from]),
      x2: (d: PlacedRow) => x(d.row.spread[to]),
      y1: (d: PlacedRow) => d.y - HALF,
      y2: (d: PlacedRow) => d.y + HALF,
      fill,
      rx: 2
    });
  const heading = (text: string, at: number, room: number): Plot.Markish =>
    Plot.text([fitText(text, room, 12)], {
      x: at,
      y: 9,
      textAnchor: 'end',
      fontSize: 12,
      fill: theme.ink2
    });
  return plotSvg(
    {
      height: HEAD + rows.length * ROW + 4,
      ...identityScales,
      marks: [
        bar('p5', 'p95', theme.spreadLight),
        bar('p25', 'p75', theme.spreadDark),
        Plot.dot(dots, { x: 'x', y: 'y', r: 2.4, fill: theme.ink, fillOpacity: 0.65 }),
        Plot.dot(rows, {
          x: (d: PlacedRow) => x(d.row.own),
          y: 'y',
          r: 4.6,
          fill: theme.surface,
          stroke: theme.petrol,
          strokeWidth: 2.4
        }),
        Plot.text(rows, {
          x: 0,
          y: 'y',
          text: (d: PlacedRow) => fitTwoLines(d.row.label, label, 13),
          textAnchor: 'start',
          fontSize: 13,
          lineHeight: 1.05,
          fill: theme.ink
        }),
        Plot.text(rows, {
          x: width - SHARE_ROOM,
          y: 'y',
          text: (d: PlacedRow) => numberLabel(d.row.value, d.row.style, locale),
          textAnchor: 'end',
          fontSize: 13,
          fontWeight: 600,
          fill: theme.petrol
        }),
        Plot.text(rows, {
          x: width,
          y: 'y',
          text: (d: PlacedRow) => formatPercent(100 * d.row.share, 0, locale),
          textAnchor: 'end',
          fontSize: 13,
          fill: theme.ink
        }),
        heading(data.area, width - SHARE_ROOM, width - SHARE_ROOM),
        heading(translate(locale, 'cells.peers.chart.share'), width, SHARE_ROOM)
      ]
    },
    {
      title: translate(locale, 'cells.peers.chart.title', { area: data.area, count: data.count }),
      description: describe(data, locale)
    },
    context
  );
}

function describe(data: PeersData, locale: Locale): string {
  const parts = data.rows.map(({ label, share }) => `${label} ${formatPercent(100 * share, 0, locale)}`);
  return translate(locale, 'cells.peers.chart.description', {
    area: data.area,
    count: data.count,
    parts: parts.join(', ')
  });
}

/** Where an area and those most like it stand in each feature, between all areas. */
export const peersChart: ChartKind<PeersData> = { kind: 'peers', draw, describe, example: peersExample };
