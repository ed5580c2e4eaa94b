/**
 * How unequally is a total spread over its parts? (design: methods, 15)
 *
 * Variant: Gini coefficient Σ(2i − n − 1)·x_i / (n·Σx) over values in rising order; 0 when all are equal, (n − 1)/n when
 * one has all. Units: 0 to 1. No values, nothing to divide, or a negative value gives null.
 */
export function gini(values: readonly number[]): number | null {
  const sorted = Float64Array.from(values).sort();
  const total = sorted.reduce((sum, value) => sum + value, 0);
  if (!(total > 0) || (sorted[0] ?? 0) < 0) return null;
  const n = sorted.length;
  return sorted.reduce((sum, value, i) => sum + (2 * i + 1 - n) * value, 0) / (n * total);
}
