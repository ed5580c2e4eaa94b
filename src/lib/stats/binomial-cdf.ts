import betainc from '@stdlib/math-base-special-betainc';

/** P(X ≤ k) of a binomial count of `n` with probability `p`; k and n are whole. */
export const binomialCdf = (k: number, n: number, p: number): number =>
  k < 0 ? 0 : k >= n ? 1 : betainc(1 - p, n - k, k + 1);
