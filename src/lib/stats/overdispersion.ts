import { quantile } from './quantile.ts';

/** How far one area lies from the target on the scale of the test, and its sampling variance there. */
export interface Deviation {
  readonly deviation: number;
  readonly variance: number;
}

/** Spread between areas beyond chance: the factor φ, and the additive variance τ² on the scale of the test. */
export interface Overdispersion {
  readonly phi: number;
  readonly tau2: number;
}

/** Share of the areas at either end whose z-score is pulled in, so that true outliers don't widen the limits. */
const winsorised = 0.1;

/**
 * How much more do areas differ than chance alone would let them? (design: methods, 9)
 *
 * Variant: Spiegelhalter (2005). z-scores are winsorised at 10 % and 90 %, φ is the mean of their squares, and
 * τ² = max(0, (kφ − (k − 1)) / (Σw − Σw²/Σw)) with w = 1/variance (DerSimonian and Laird). Units: φ is a factor, τ² is
 * in squared units of the scale. Under ten areas nothing can be said: null.
 */
export function overdispersion(areas: readonly Deviation[], atLeast = 10): Overdispersion | null {
  if (areas.length < atLeast) return null;
  const z = areas.map(({ deviation, variance }) => deviation / Math.sqrt(variance));
  const low = quantile(z, winsorised) ?? 0;
  const high = quantile(z, 1 - winsorised) ?? 0;
  const k = areas.length;
  const phi = z.reduce((sum, score) => sum + Math.min(high, Math.max(low, score)) ** 2, 0) / k;
  const weight = areas.reduce((sum, { variance }) => sum + 1 / variance, 0);
  const squares = areas.reduce((sum, { variance }) => sum + 1 / variance ** 2, 0);
  const tau2 = Math.max(0, (k * phi - (k - 1)) / (weight - squares / weight));
  return { phi, tau2 };
}
