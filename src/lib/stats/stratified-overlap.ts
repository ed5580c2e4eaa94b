import gammaln from '@stdlib/math-base-special-gammaln';
import { groupBy } from '../base/group-by.ts';
import { remember } from '../base/remember.ts';
import type { Overlap } from './overlap-test.ts';

/**
 * Do two or more patterns fall together more often than by chance, among areas of the same kind? (design: methods, 14)
 *
 * Variant: the exact answer of the permutation test within strata (size class and region) in which every pattern is dealt
 * out again among the areas of each stratum, as often as it was there. In a stratum the areas that have the first two are
 * hypergeometric; of those that have the first two and the third the same, and so on; sums over strata are convolved.
 * p is P(X ≥ x); expected is Σ over strata of n·Π(share with the pattern). With two patterns and one stratum this is
 * Fisher's one-sided test (`overlapTest`). Units: areas and a probability. Without areas p is 1.
 *
 * `patterns` holds a flag per area for each pattern; `strata` a name per area.
 */
export function stratifiedOverlap(
  patterns: readonly (readonly boolean[])[],
  strata: readonly string[]
): Overlap {
  const has = (pattern: readonly boolean[], area: number) => pattern[area] === true;
  let [observed, expected] = [0, 0];
  let together: readonly number[] = [1];
  for (const members of groupBy(strata.keys(), (area) => strata[area] ?? '').values()) {
    const counts = patterns.map((pattern) => members.filter((area) => has(pattern, area)).length);
    observed += members.filter((area) => patterns.every((pattern) => has(pattern, area))).length;
    expected += counts.reduce((product, count) => (product * count) / members.length, members.length);
    if (counts.every((count) => count > 0)) together = sumOf(together, overlapsOf(members.length, counts));
  }
  if (observed === 0) return { observed, expected, p: 1 };
  // From the far end, so that a small p keeps its digits.
  const p = together.slice(observed).reduceRight((sum, chance) => sum + chance, 0);
  return { observed, expected, p: Math.min(1, p) };
}

/** Chance of 0, 1, 2 … areas with all patterns, when each is dealt out over `all` areas so many times. */
function overlapsOf(all: number, [first = 0, ...rest]: readonly number[]): readonly number[] {
  let chances: readonly number[] = Array.from({ length: first + 1 }, (_, x) => Number(x === first));
  for (const count of rest) {
    const next = new Array<number>(Math.min(chances.length - 1, count) + 1).fill(0);
    chances.forEach((chance, marked) => {
      if (chance === 0) return;
      for (let x = Math.max(0, marked + count - all); x <= Math.min(marked, count); x++)
        next[x] = (next[x] ?? 0) + chance * hypergeometric(x, all, marked, count);
    });
    chances = next;
  }
  return chances;
}

/** Chance of `x` marked ones among `drawn` of `all`, of which `marked` are. */
const hypergeometric = (x: number, all: number, marked: number, drawn: number): number =>
  Math.exp(logChoose(marked, x) + logChoose(all - marked, drawn - x) - logChoose(all, drawn));

const logChoose = (n: number, k: number): number => logFactorial(n) - logFactorial(k) - logFactorial(n - k);

const logFactorial = remember((n: number): number => gammaln(n + 1));

/** Chances of the sum of two independent whole numbers. */
function sumOf(a: readonly number[], b: readonly number[]): readonly number[] {
  const sum = new Array<number>(a.length + b.length - 1).fill(0);
  a.forEach((chance, i) => {
    b.forEach((other, j) => (sum[i + j] = (sum[i + j] ?? 0) + chance * other));
  });
  return sum;
}
