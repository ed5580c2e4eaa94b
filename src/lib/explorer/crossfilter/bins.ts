import { ticks } from 'd3';

/** Equal steps over the range of values, on round bounds: bin `i` holds `[start + i·step, start + (i+1)·step)`. */
export interface Bins {
  readonly start: number;
  readonly step: number;
  readonly count: number;
  /** Bin of every area; `count` for one without a value. */
  readonly of: Uint8Array;
}

/** Histograms of a filter are small: more bars are no longer told apart. */
const wanted = 40;

/** Bins of values (NaN missing) whose rising order is known. Without values, or with one value only, there is one bin. */
export function createBins(values: Float64Array, order: Uint32Array): Bins {
  const low = values[order[0] ?? -1] ?? 0;
  const high = values[order.at(-1) ?? -1] ?? low;
  const [first = low, second = low + 1] = ticks(low, high, wanted);
  const step = high > low ? second - first : 1;
  const start = Math.floor(low / step) * step;
  const binOf = (value: number) => Math.floor((value - start) / step + 1e-9);
  const count = high > low ? binOf(high) + 1 : 1;
  const of = new Uint8Array(values.length).fill(count);
  for (const area of order) of[area] = high > low ? Math.min(count - 1, binOf(values[area] ?? low)) : 0;
  return { start: high > low ? start : low, step, count, of };
}
