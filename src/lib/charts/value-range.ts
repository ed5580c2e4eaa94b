/**
 * Lowest and highest of the known values, from 0: counts and rates never start elsewhere, and what is below 0 is
 * not cut off. Without values it is 0 to 1, so that a frame can be drawn.
 */
export function valueRange(values: Iterable<number | null | undefined>): {
  readonly low: number;
  readonly high: number;
} {
  let low = 0;
  let high = -Infinity;
  for (const value of values) {
    if (value == null || !Number.isFinite(value)) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return { low, high: high > low ? high : low + 1 };
}
