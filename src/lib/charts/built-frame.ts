import { formatDate, formatNumber } from '../i18n/formats.ts';
import type { Locale } from '../i18n/locale.ts';
import type { BuiltAxis, BuiltPlan, MarkName } from './built-data.ts';
import { measureOf } from './built-measure.ts';
import { text, type BuiltRow, type BuiltRows, type BuiltScale } from './built-rows.ts';
import { logTicks } from './log-ticks.ts';
import { fitText, textWidth } from './text-width.ts';
import { toTicks } from './ticks.ts';

export interface BuiltTick {
  readonly value: number | string;
  readonly label: string;
}

/** An axis ready to draw: where it begins and ends, and what stands along it. */
export interface BuiltAxisFrame {
  readonly scale: BuiltScale;
  readonly log: boolean;
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly BuiltTick[];
  readonly title: string;
}

/** Marks whose length is the value: they begin at 0. */
const fromZero: readonly MarkName[] = ['bar', 'area', 'rule'];

/** The ends and ticks of an axis; room is what the labels have, in pixels. */
export function toAxisFrame(
  axis: 'x' | 'y',
  plan: BuiltPlan,
  built: BuiltRows,
  room: number,
  locale: Locale
): BuiltAxisFrame {
  const scale = built[axis];
  const spec: BuiltAxis = plan[axis === 'x' ? 'xAxis' : 'yAxis'];
  const title = spec.title === '' ? plan[axis] : spec.title;
  const frame = { scale, log: false, low: 0, high: 1, ticks: [], title };
  if (scale.kind === 'none') return frame;
  if (scale.kind === 'names')
    return { ...frame, ticks: scale.names.map((name) => ({ value: name, label: name })) };
  const values = valuesAlong(axis, plan, built);
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (values.length === 0) return { ...frame, ticks: [] };
  const most = axis === 'y' ? 4 : Math.max(2, Math.min(6, Math.floor(room / 64)));
  if (scale.kind === 'date') return { ...frame, low, high, ticks: dateTicks(low, high, most, locale) };
  if (scale.kind === 'year') return { ...frame, low, high, ticks: yearTicks(low, high, most) };
  if (spec.scale === 'log' && low > 0) {
    const ticks = logTicks(low, high).map((value) => ({ value, label: plainNumber(value, locale) }));
    return { ...frame, log: true, low, high: high > low ? high : low * 10, ticks };
  }
  const zero = spec.zero || plan.marks.some((mark) => fromZero.includes(mark)) ? 0 : low;
  const [from, to] = [Math.min(zero, low), Math.max(zero, high)];
  const end = to > from ? to : from + 1;
  const { values: ticks, decimals } = ticksBetween(from, end, most);
  return {
    ...frame,
    low: from,
    high: end,
    ticks: ticks.map((value) => ({ value, label: formatNumber(value, decimals, locale) }))
  };
}

/** Every value that the axis must reach: marks, intervals, the named line, and bars upon bars. */
function valuesAlong(axis: 'x' | 'y', plan: BuiltPlan, { rows, x, y }: BuiltRows): readonly number[] {
  const measure = measureOf({ x, y });
  const own = rows.flatMap((row) => (typeof row[axis] === 'number' ? [row[axis]] : []));
  if (axis !== measure) return own;
  const ends = rows.flatMap(({ low, high }) => [low, high].filter((value) => typeof value === 'number'));
  const line = plan.reference ? [plan.reference.value] : [];
  const stacked = plan.marks.includes('bar') ? stackedSums(rows, axis) : [];
  return [...own, ...ends, ...line, ...stacked];
}

function stackedSums(rows: readonly BuiltRow[], axis: 'x' | 'y'): readonly number[] {
  const other = axis === 'x' ? 'y' : 'x';
  const sums = new Map<string, number>();
  for (const row of rows) {
    const value = row[axis];
    if (typeof value !== 'number') continue;
    const key = `${text(row[other])}|${text(row.facet)}|${value < 0 ? '-' : '+'}`;
    sums.set(key, (sums.get(key) ?? 0) + value);
  }
  return [...sums.values()];
}

const ticksBetween = (from: number, to: number, most: number) => {
  if (from <= 0) return toTicks(from, to, most);
  const { values, decimals } = toTicks(0, to - from, most);
  const step = (values[1] ?? 1) - (values[0] ?? 0);
  const first = Math.ceil(from / step) * step;
  const count = Math.max(0, Math.floor((to - first) / step));
  return {
    values: Array.from({ length: count + 1 }, (_, index) => Number((first + index * step).toFixed(decimals))),
    decimals
  };
};

function yearTicks(low: number, high: number, most: number): readonly BuiltTick[] {
  const step = Math.max(1, Math.ceil((high - low) / Math.max(1, most)));
  const count = Math.floor((high - low) / step);
  return Array.from({ length: count + 1 }, (_, index) => {
    const value = high - (count - index) * step;
    return { value, label: String(value) };
  });
}

const DAY = 86_400_000;

function dateTicks(low: number, high: number, most: number, locale: Locale): readonly BuiltTick[] {
  const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
  if (high - low > 730 * DAY) {
    const year = (time: number) => new Date(time).getUTCFullYear();
    return yearTicks(year(low) + 1, year(high), most).map(({ value, label }) => ({
      value: Date.UTC(Number(value), 0, 1),
      label
    }));
  }
  const count = Math.max(1, Math.min(most, 4) - 1);
  return Array.from({ length: count + 1 }, (_, index) => low + ((high - low) * index) / count).map(
    (value) => ({ value, label: formatDate(iso(value), locale) })
  );
}

const plainNumber = (value: number, locale: Locale): string =>
  formatNumber(value, Math.max(0, -Math.floor(Math.log10(value))), locale);

/** Widest label of an axis, in pixels, and no wider than there is room for. */
export const labelWidth = (ticks: readonly BuiltTick[], size: number, most: number): number =>
  Math.min(most, Math.max(0, ...ticks.map(({ label }) => textWidth(label, size))));

export const fitLabel = (label: string, room: number): string => fitText(label, room, 12);
