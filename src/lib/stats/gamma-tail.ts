import { continuedFraction } from './continued-fraction.ts';
import { logGamma } from './log-gamma.ts';

/**
 * Regularised incomplete gamma functions: P (`lower`) and Q (`upper`) of shape `a` at `x`, each with its own digits
 * where it is small. Series under the shape, continued fraction above it.
 */
export function gammaTails(a: number, x: number): { readonly lower: number; readonly upper: number } {
  if (x <= 0) return { lower: 0, upper: 1 };
  const front = Math.exp(a * Math.log(x) - x - logGamma(a));
  if (x < a + 1) {
    let [term, sum] = [1 / a, 1 / a];
    for (let i = 1; term > sum * 1e-16; i++) {
      term *= x / (a + i);
      sum += term;
    }
    return { lower: front * sum, upper: 1 - front * sum };
  }
  const upper = front / continuedFraction(x + 1 - a, (i) => [-i * (i - a), x + 1 - a + 2 * i]);
  return { lower: 1 - upper, upper };
}

/** P(X ≤ k) and P(X ≥ k) of a Poisson count with this expectation; k is whole. */
export const poissonTails = (k: number, expected: number) => ({
  atMost: gammaTails(k + 1, expected).upper,
  atLeast: k === 0 ? 1 : gammaTails(k, expected).lower
});
