import { level95, level998 } from './levels.ts';
import type { ConfidenceLevel, Estimate, Limits } from './levels.ts';
import { widen } from './rounding-variance.ts';

/**
 * Which share has the trait? (design: methods, 2)
 *
 * Variant: Wilson (1927) score interval without continuity correction, widened by the variance that rounded inputs
 * bring (methods, 5). Units: a fraction from 0 to 1. At zero the lower limit is 0, at `n` the upper is 1. A missing
 * count, a denominator that is missing or not positive, and a count that is no part of it (under 0 or over `n`) give null.
 */
export function proportion(count: number | null, total: number | null, roundedVariance = 0): Estimate | null {
  if (count === null || total === null || !(total > 0) || !(count >= 0 && count <= total)) return null;
  const value = count / total;
  const limits = (level: ConfidenceLevel) => {
    const { low, high } = widen(wilson(value, total, level.z), value, roundedVariance / total ** 2, level);
    return { low: Math.max(0, low), high: Math.min(1, high) };
  };
  return { value, at95: limits(level95), at998: limits(level998) };
}

function wilson(share: number, total: number, z: number): Limits {
  const square = z ** 2;
  const centre = share + square / (2 * total);
  const half = z * Math.sqrt((share * (1 - share)) / total + square / (4 * total ** 2));
  const scale = 1 + square / total;
  return {
    low: share === 0 ? 0 : (centre - half) / scale,
    high: share === 1 ? 1 : (centre + half) / scale
  };
}
