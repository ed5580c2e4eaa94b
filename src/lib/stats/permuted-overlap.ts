import { groupBy } from '../base/group-by.ts';
import type { Overlap } from './overlap-test.ts';
import { shuffle } from './shuffle.ts';

/**
 * Do several patterns fall together more often than by chance, among areas of the same kind? (design: methods, 14)
 *
 * Variant: permutation within strata (size class and region): every pattern but the first is dealt out again among the
 * areas of each stratum, and p = (1 + runs with at least as many areas that have all) / (1 + runs). Expected is
 * Σ over strata of n·Π(share with the pattern). Units: areas and a probability, no smaller than 1/(1 + runs).
 * `patterns` holds a flag per area for each pattern; `strata` a name per area.
 */
export function permutedOverlap(
  patterns: readonly (readonly boolean[])[],
  strata: readonly string[],
  uniform: () => number,
  runs = 999
): Overlap {
  const groups = [...groupBy(strata.keys(), (i) => strata[i] ?? '').values()];
  const inGroups = groups.map((members) =>
    patterns.map((pattern) => Uint8Array.from(members, (i) => Number(pattern[i] ?? false)))
  );
  const observed = inGroups.reduce((sum, group) => sum + together(group), 0);
  const expected = inGroups.reduce((sum, group) => {
    const n = group[0]?.length ?? 0;
    return sum + group.reduce((product, pattern) => (product * countOf(pattern)) / n, n);
  }, 0);
  let atLeast = 0;
  for (let run = 0; run < runs; run++) {
    let found = 0;
    for (const group of inGroups) {
      for (const pattern of group.slice(1)) shuffle(pattern, uniform);
      found += together(group);
    }
    if (found >= observed) atLeast += 1;
  }
  return { observed, expected, p: (1 + atLeast) / (1 + runs) };
}

const countOf = (pattern: Uint8Array): number => pattern.reduce((sum, flag) => sum + flag, 0);

const together = ([first = new Uint8Array(), ...rest]: readonly Uint8Array[]): number =>
  first.reduce((sum, flag, i) => sum + (flag === 1 && rest.every((pattern) => pattern[i] === 1) ? 1 : 0), 0);
