import type { Locale } from '../i18n/locale.ts';
import { besideLabel } from './beside-label.ts';
import { numberLabel } from './number-label.ts';
import { textWidth } from './text-width.ts';
import { toTicks } from './ticks.ts';
import type { TrendData } from './trend-data.ts';
import { toSegments, type PlacedPoint } from './trend-segments.ts';
import { valueRange } from './value-range.ts';

/** Where everything in a trend goes, in pixels; the same frame whatever the data. */
export interface TrendLayout {
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Lowest value drawn: 0, or below. */
  readonly floor: number;
  readonly points: readonly PlacedPoint[];
  readonly ticks: readonly { readonly y: number; readonly label: string; readonly base: boolean }[];
  readonly end: { readonly point: PlacedPoint; readonly y: number; readonly label: string } | null;
  readonly comparison: { readonly y: number; readonly label: string } | null;
  x(index: number): number;
  y(value: number): number;
}

/** Above the highest value there is room for the word of a break, which no line then crosses. */
const frames = {
  small: { height: 150, top: 20, foot: 22, side: 66 },
  large: { height: 178, top: 22, foot: 24, side: 84 },
  tall: { height: 346, top: 22, foot: 24, side: 84 }
} as const;
const LABEL_GAP = 15;
const LABEL_HALF = 8;
const GRIDLINES = 4;
const TICK_ROOM = 30;

export function toTrendLayout(data: TrendData, width: number, locale: Locale): TrendLayout {
  const { height, top, foot, side } = frames[data.size];
  const points = toSegments(data.trend.points, data.trend.breaks);
  const { low, high } = valueRange(
    points.flatMap((point) => [point.value, point.comparison, point.interval?.low, point.interval?.high])
  );
  const empty = points.every((point) => point.value === null && point.comparison === null);
  const ticks = empty ? { values: [0], decimals: 0 } : toTicks(low, high, GRIDLINES);
  const tickStyle = { decimals: ticks.decimals, suffix: '' } as const;
  const tickLabels = ticks.values.map((value) => ({ value, label: numberLabel(value, tickStyle, locale) }));

  const last = points.findLast((point) => point.value !== null);
  const lastCompared = points.findLast((point) => point.comparison !== null);
  const ownLabel = last?.value == null ? '' : numberLabel(last.value, data.style, locale);
  const comparedLabel =
    lastCompared?.comparison == null
      ? ''
      : `${numberLabel(lastCompared.comparison, data.style, locale)} ${data.comparison}`;

  const labelRoom = Math.max(textWidth(ownLabel, 12.5, 600), textWidth(comparedLabel, 12)) + 14;
  const tickRoom = Math.max(0, ...tickLabels.map(({ label }) => textWidth(label, 11))) + 8;
  const left = Math.max(TICK_ROOM, Math.ceil(tickRoom));
  const right = width - Math.max(side, Math.ceil(labelRoom));
  const bottom = height - foot;
  const room = right - left;
  // One period alone stands in the middle.
  const x = (index: number): number =>
    points.length < 2 ? left + (index + 0.5) * room : left + (index / (points.length - 1)) * room;
  const y = (value: number): number => bottom - ((value - low) / (high - low)) * (bottom - top);

  const endY = last?.value == null ? null : y(last.value);
  return {
    height,
    left,
    right,
    top,
    bottom,
    floor: low,
    points,
    ticks: tickLabels.map(({ value, label }) => ({ y: y(value), label, base: value === low })),
    end: last && endY !== null ? { point: last, y: endY, label: ownLabel } : null,
    comparison:
      lastCompared?.comparison == null
        ? null
        : {
            y: besideLabel(endY, y(lastCompared.comparison), LABEL_GAP, {
              top: LABEL_HALF,
              bottom: height - LABEL_HALF
            }),
            label: comparedLabel
          },
    x,
    y
  };
}
