import type { Locale } from '../i18n/locale.ts';
import { beeswarm } from './beeswarm.ts';
import type { DistributionData, DistributionPoint } from './distribution-data.ts';
import { numberLabel } from './number-label.ts';
import { textWidth } from './text-width.ts';
import { toTicks } from './ticks.ts';
import { valueRange } from './value-range.ts';

export interface PlacedPoint {
  readonly point: DistributionPoint;
  readonly x: number;
  readonly y: number;
}

interface Mark {
  readonly x: number;
  readonly label: string;
  /** Middle of the label: over its mark, but inside the frame. */
  readonly labelX: number;
}

/** Where everything in a distribution goes, in pixels; the frame stays while the data changes. */
export interface DistributionLayout {
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly middle: number;
  readonly radius: number;
  /** Areas with a value. */
  readonly known: readonly DistributionPoint[];
  /** All but the reader's own, as a swarm. */
  readonly swarm: readonly PlacedPoint[];
  readonly ticks: readonly { readonly x: number; readonly label: string }[];
  readonly comparison: Mark | null;
  readonly own: (Mark & { readonly point: DistributionPoint }) | null;
  x(value: number): number;
}

/** What a distribution may take up and how large its dots are. */
export interface DistributionRoom {
  readonly height: number;
  readonly radius: number;
}

const usual: DistributionRoom = { height: 190, radius: 2.4 };
const TOP = 36;
const FOOT = 26;
const SIDE = 8;
const AIR = 0.35;
const TICKS = 5;

export function toDistributionLayout(
  data: DistributionData,
  width: number,
  locale: Locale,
  { height, radius }: DistributionRoom = usual
): DistributionLayout {
  const bottom = height - FOOT;
  const middle = (TOP + bottom) / 2;
  const known = data.points.filter((point) => point.value !== null);
  const own = data.region ?? known.find((point) => point.area === data.own);
  const { low, high } = valueRange([
    ...known.map((point) => point.value),
    own?.value,
    own?.interval?.high,
    data.comparison?.value
  ]);
  const x = (value: number): number =>
    SIDE + radius + ((value - low) / (high - low)) * (width - 2 * (SIDE + radius));

  const others = known.filter((point) => point !== own);
  const xs = others.map((point) => x(point.value ?? 0));
  const heights = beeswarm(xs, radius + AIR, (bottom - TOP) / 2 - 4);

  const mark = (name: string, value: number, weight: 400 | 600): Mark => {
    const label = `${name} ${numberLabel(value, data.style, locale)}`;
    const half = textWidth(label, 12.5, weight) / 2 + 2;
    return { x: x(value), label, labelX: Math.min(Math.max(x(value), half), width - half) };
  };
  const ticks = toTicks(low, high, TICKS);
  const tickStyle = { decimals: ticks.decimals, suffix: data.style.suffix } as const;

  return {
    height,
    left: SIDE,
    right: width - SIDE,
    top: TOP,
    bottom,
    middle,
    radius,
    known,
    swarm: others.map((point, index) => ({
      point,
      x: xs[index] ?? 0,
      y: middle + (heights[index] ?? 0)
    })),
    ticks: ticks.values.map((value) => ({ x: x(value), label: numberLabel(value, tickStyle, locale) })),
    comparison: data.comparison && mark(data.comparison.name, data.comparison.value, 400),
    own: own?.value == null ? null : { ...mark(own.name, own.value, 600), point: own },
    x
  };
}
