import { poissonTails } from './poisson-tails.ts';

/**
 * Could this count have come from this expectation? Two-sided p.
 *
 * Variant: exact Poisson, twice the smaller tail, at most 1. Nothing expected gives 1 for no events and 0 for any.
 */
export function poissonTest(observed: number, expected: number): number {
  const { atMost, atLeast } = poissonTails(observed, expected);
  return Math.min(1, 2 * Math.min(atMost, atLeast));
}
