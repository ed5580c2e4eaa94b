import gammaln from '@stdlib/math-base-special-gammaln';

/** How often two patterns fall together, against what chance would give. */
export interface Overlap {
  readonly observed: number;
  readonly expected: number;
  /** Chance of at least as many together. */
  readonly p: number;
}

/**
 * Do two patterns fall together more often than by chance? (design: methods, 14)
 *
 * Variant: exact hypergeometric tail P(X ≥ x), which is Fisher's one-sided test: `first` and `second` of `all` areas
 * have the patterns, `both` have both. Units: areas and a probability. Without areas p is 1.
 */
export function overlapTest(all: number, first: number, second: number, both: number): Overlap {
  const expected = all > 0 ? (first * second) / all : 0;
  const least = Math.max(0, first + second - all);
  const most = Math.min(first, second);
  if (both <= least) return { observed: both, expected, p: 1 };
  let p = 0;
  for (let x = both; x <= most; x++)
    p += Math.exp(logChoose(first, x) + logChoose(all - first, second - x) - logChoose(all, second));
  return { observed: both, expected, p: Math.min(1, p) };
}

const logChoose = (n: number, k: number): number => gammaln(n + 1) - gammaln(k + 1) - gammaln(n - k + 1);
