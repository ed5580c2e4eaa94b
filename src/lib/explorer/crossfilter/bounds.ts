import type { Range } from '../state.ts';

/** Stretch of a rising order: places `from` up to but not including `to`. */
export interface Bounds {
  readonly from: number;
  readonly to: number;
}

/** Which stretch of the order has values from `low` up to and including `high`; an empty stretch when there are none. */
export function boundsOf(values: Float64Array, order: Uint32Array, { low, high }: Range): Bounds {
  const from = firstWhere(order, (area) => (values[area] ?? 0) >= low);
  const to = firstWhere(order, (area) => (values[area] ?? 0) > high);
  return { from, to: Math.max(from, to) };
}

/** First place in the order whose area holds; all after it do. */
function firstWhere(order: Uint32Array, holds: (area: number) => boolean): number {
  let [low, high] = [0, order.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(order[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}
