import { quantile } from './quantile.ts';

/** Makes the median absolute deviation of a normal distribution its standard deviation. */
const normal = 1.4826;

/**
 * Where does each value stand among the others? (design: methods, 19) A position, never a measure of uncertainty.
 *
 * Variant: (x − median) / (1.4826 · MAD). Units: standard deviations of a normal distribution. When more than half of
 * the values are equal the MAD is 0 and nothing can be said: null.
 */
export function robustZ(values: readonly number[]): number[] | null {
  const median = quantile(values, 0.5);
  if (median === null) return null;
  const mad = quantile(
    values.map((value) => Math.abs(value - median)),
    0.5
  );
  return mad === null || mad === 0 ? null : values.map((value) => (value - median) / (normal * mad));
}
