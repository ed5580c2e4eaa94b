import type { HistogramData } from './histogram-data.ts';

/** Counts of finite values in `count` bins of equal width; all in one bin when they are the same. */
export function toBins(
  values: ArrayLike<number>,
  count: number
): Pick<HistogramData, 'bins' | 'low' | 'high'> {
  let low = Infinity;
  let high = -Infinity;
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] ?? NaN;
    if (!Number.isFinite(value)) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (low > high) return { bins: [], low: 0, high: 0 };
  const bins = Array.from({ length: high > low ? count : 1 }, () => 0);
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] ?? NaN;
    if (!Number.isFinite(value)) continue;
    const index = binOf(value, low, high, bins.length);
    bins[index] = (bins[index] ?? 0) + 1;
  }
  return { bins, low, high };
}

/** Index of the bin a value falls in; the highest value is in the last. */
export function binOf(value: number, low: number, high: number, count: number): number {
  if (high <= low) return 0;
  return Math.min(count - 1, Math.max(0, Math.floor(((value - low) / (high - low)) * count)));
}
