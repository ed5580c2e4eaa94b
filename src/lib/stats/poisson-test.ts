import poissonCdf from '@stdlib/stats-base-dists-poisson-cdf';

/**
 * Could this count have come from this expectation? Two-sided p.
 *
 * Variant: exact Poisson, twice the smaller tail, at most 1; a tail under 1e-15 is 0. Nothing expected gives 1 for no
 * events and 0 for any.
 */
export function poissonTest(observed: number, expected: number): number {
  const lower = poissonCdf(observed, expected);
  const upper = observed > 0 ? 1 - poissonCdf(observed - 1, expected) : 1;
  return Math.min(1, 2 * Math.min(lower, upper));
}
