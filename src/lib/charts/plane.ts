import type { Locale } from '../i18n/locale.ts';
import type { NumberStyle } from './estimate.ts';
import { logTicks } from './log-ticks.ts';
import { numberLabel } from './number-label.ts';
import { textWidth } from './text-width.ts';
import { toTicks } from './ticks.ts';
import { valueRange } from './value-range.ts';

/** One direction of a plane: where values go in pixels, and which are written beside it. */
interface Axis {
  /** Pixels; a value outside the axis lies on its end. */
  at(value: number): number;
  /** Value at a pixel. */
  value(at: number): number;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
}

/** A frame with two axes, in pixels: the ground of a scatter and a funnel, on canvas and as SVG alike. */
export interface Plane {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: Axis;
  readonly y: Axis;
}

/** What an axis must show: values (missing ones are NaN), and how its numbers are written. */
export interface AxisSpec {
  readonly values: Iterable<number | null>;
  readonly style: NumberStyle;
  /** Powers of ten at equal distances, for sizes of areas; else from 0. */
  readonly log?: boolean;
}

const TICKS = 4;
const TOP = 18;
/** Numbers and the name of the axis under the frame. */
const FOOT = 42;
const RIGHT = 14;

export function toPlane(
  x: AxisSpec,
  y: AxisSpec,
  { width, height, locale }: { readonly width: number; readonly height: number; readonly locale: Locale }
): Plane {
  const bottom = height - FOOT;
  const vertical = toAxis(y, bottom, TOP, locale);
  const widest = Math.max(0, ...vertical.ticks.map(({ label }) => textWidth(label, 11)));
  const left = Math.ceil(Math.max(30, widest + 12));
  const right = width - RIGHT;
  return { width, height, left, right, top: TOP, bottom, x: toAxis(x, left, right, locale), y: vertical };
}

function toAxis({ values, style, log = false }: AxisSpec, from: number, to: number, locale: Locale): Axis {
  return log ? logAxis(values, from, to, locale) : linearAxis(values, style, from, to, locale);
}

const between = (at: number, a: number, b: number): number =>
  Math.min(Math.max(at, Math.min(a, b)), Math.max(a, b));

function linearAxis(
  values: Iterable<number | null>,
  style: NumberStyle,
  from: number,
  to: number,
  locale: Locale
): Axis {
  const { low, high } = valueRange(values);
  const ticks = toTicks(low, high, TICKS);
  const at = (value: number) => between(from + ((value - low) / (high - low)) * (to - from), from, to);
  const tickStyle = { decimals: ticks.decimals, suffix: style.suffix };
  return {
    at,
    value: (pixel) => low + ((pixel - from) / (to - from)) * (high - low),
    ticks: ticks.values.map((value) => ({ at: at(value), label: numberLabel(value, tickStyle, locale) }))
  };
}

/** From the lowest positive value to the highest; what is not positive lies at the start. */
function logAxis(values: Iterable<number | null>, from: number, to: number, locale: Locale): Axis {
  let low = Infinity;
  let high = 0;
  for (const value of values) {
    if (value === null || !(value > 0)) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  const start = Math.log10(low <= high ? low : 1) - 0.05;
  const end = Math.max(Math.log10(high > 0 ? high : 10) + 0.05, start + 0.2);
  const at = (value: number) =>
    value > 0 ? between(from + ((Math.log10(value) - start) / (end - start)) * (to - from), from, to) : from;
  return {
    at,
    value: (pixel) => 10 ** (start + ((pixel - from) / (to - from)) * (end - start)),
    ticks: logTicks(10 ** start, 10 ** end).map((value) => ({
      at: at(value),
      label: numberLabel(value, { decimals: value < 1 ? 1 : 0, suffix: '' }, locale)
    }))
  };
}
