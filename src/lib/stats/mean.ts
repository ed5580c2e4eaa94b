import { level95, level998 } from './levels.ts';
import type { ConfidenceLevel, Estimate } from './levels.ts';
import { tQuantile } from './t-quantile.ts';

/**
 * How precisely is a mean known? (design: methods, 3)
 *
 * Variant: Student's t interval, mean ± t(n − 1) · sd/√n. Units: those of the mean. Fewer than two observations, or
 * anything missing, gives null: without a standard deviation a mean is shown bare.
 */
export function mean(
  value: number | null,
  standardDeviation: number | null,
  n: number | null
): Estimate | null {
  if (value === null || standardDeviation === null || n === null || n < 2) return null;
  const error = standardDeviation / Math.sqrt(n);
  const limits = ({ tail }: ConfidenceLevel) => {
    const half = tQuantile(tail, n - 1) * error;
    return { low: value - half, high: value + half };
  };
  return { value, at95: limits(level95), at998: limits(level998) };
}
