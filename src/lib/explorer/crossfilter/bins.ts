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

/**
 * Bins of values (NaN missing) from `low` to `high`, within which all of them lie: wider than the values themselves
 * where a histogram must stay in its frame while time is played. With `low` equal to `high` there is one bin.
 */
export function createBins(values: Float64Array, low: number, high: number): Bins {
  if (!(high > low))
    return {
      start: low,
      step: 1,
      count: 1,
      of: Uint8Array.from(values, (value) => Number(Number.isNaN(value)))
    };
  const [first = low, second = high] = ticks(low, high, wanted);
  const step = second - first;
  const start = Math.floor(low / step) * step;
  // A value that is a bound up to rounding belongs above it.
  const binOf = (value: number) => Math.floor((value - start) / step + 1e-9);
  const count = binOf(high) + 1;
  const of = new Uint8Array(values.length);
  for (let area = 0; area < values.length; area++) {
    const value = values[area] ?? Number.NaN;
    of[area] = Number.isNaN(value) ? count : Math.min(count - 1, binOf(value));
  }
  return { start, step, count, of };
}
