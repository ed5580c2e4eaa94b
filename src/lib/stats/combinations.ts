import { benjaminiHochberg } from './benjamini-hochberg.ts';
import { overlapTest } from './overlap-test.ts';
import type { Overlap } from './overlap-test.ts';
import { permutedOverlap } from './permuted-overlap.ts';

/** Areas that have a pattern, such as a class of "hoger" on an indicator; one flag per area. */
export interface Pattern {
  readonly id: string;
  readonly flags: readonly boolean[];
}

/** Patterns together, tested against chance, with p as it is after all combinations were looked at. */
export interface Combination extends Overlap {
  readonly ids: readonly string[];
  readonly adjusted: number;
}

/**
 * Which patterns fall together more often than by chance? (design: methods, 14)
 *
 * Variant: all combinations of two up to `most` patterns; two are tested exactly (`overlapTest`), more by permutation
 * within strata (`permutedOverlap`), and p-values are adjusted over all of them (Benjamini and Hochberg). Smallest p
 * first. Three or more are set against no link at all, so that a pair within them may be the reason. An area that lacks
 * an answer for one pattern must be left out of all.
 */
export function combinations(
  patterns: readonly Pattern[],
  strata: readonly string[],
  uniform: () => number,
  most = 3
): Combination[] {
  const found = subsets(patterns, most).map((chosen) => ({
    ids: chosen.map(({ id }) => id),
    ...testTogether(chosen, strata, uniform)
  }));
  const adjusted = benjaminiHochberg(found.map(({ p }) => p));
  return found
    .map((combination, i) => ({ ...combination, adjusted: adjusted[i] ?? 1 }))
    .sort((a, b) => a.p - b.p);
}

function testTogether(chosen: readonly Pattern[], strata: readonly string[], uniform: () => number): Overlap {
  const [first, second, ...rest] = chosen.map(({ flags }) => flags);
  if (!first || !second || rest.length > 0)
    return permutedOverlap(
      chosen.map(({ flags }) => flags),
      strata,
      uniform
    );
  const count = (flags: readonly boolean[]) => flags.filter(Boolean).length;
  const both = first.filter((flag, i) => flag && second[i]).length;
  return overlapTest(strata.length, count(first), count(second), both);
}

/** Every choice of two up to `most`, in the order of the patterns. */
function subsets<T>(items: readonly T[], most: number): T[][] {
  const grow = (from: number, chosen: T[]): T[][] => {
    const here = chosen.length >= 2 ? [chosen] : [];
    if (chosen.length === most) return here;
    return [...here, ...items.slice(from).flatMap((item, i) => grow(from + i + 1, [...chosen, item]))];
  };
  return grow(0, []);
}
