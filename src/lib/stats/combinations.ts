import { finish, type Steps } from '../base/steps.ts';
import { benjaminiHochberg } from './benjamini-hochberg.ts';
import type { Overlap } from './overlap-test.ts';
import { stratifiedOverlap } from './stratified-overlap.ts';

/** Areas that have a pattern, such as a class of "hoger" on an indicator; one flag per area. */
interface Pattern {
  readonly id: string;
  readonly flags: readonly boolean[];
}

export interface CombinationQuestion {
  readonly patterns: readonly Pattern[];
  /** Kind of each area: chance is dealt among areas of one kind. */
  readonly strata: readonly string[];
  /** Patterns in the largest combinations; all when it is not said. */
  readonly most?: number;
}

/** Patterns together, tested against chance, with p as it is after all combinations were looked at. */
export interface Combination extends Overlap {
  readonly ids: readonly string[];
  readonly adjusted: number;
}

/**
 * Which patterns fall together more often than by chance? (design: methods, 14)
 *
 * Variant: all combinations of two up to `most` patterns, each tested exactly within strata (`stratifiedOverlap`), and
 * p-values adjusted over all of them (Benjamini and Hochberg). Smallest p first. Three or more are set against no link at
 * all, so that a pair within them may be the reason. An area that lacks an answer for one pattern must be left out of all.
 */
export const combinations = (question: CombinationQuestion): Combination[] =>
  finish(combinationSteps(question));

/** `combinations` in pieces, one per combination. */
export function* combinationSteps({
  patterns,
  strata,
  most = patterns.length
}: CombinationQuestion): Steps<Combination[]> {
  const chosen = subsets(patterns, most);
  const found: (Overlap & { readonly ids: readonly string[] })[] = [];
  for (const members of chosen) {
    const overlap = stratifiedOverlap(
      members.map(({ flags }) => flags),
      strata
    );
    found.push({ ids: members.map(({ id }) => id), ...overlap });
    yield found.length / chosen.length;
  }
  const adjusted = benjaminiHochberg(found.map(({ p }) => p));
  return found
    .map((combination, i) => ({ ...combination, adjusted: adjusted[i] ?? 1 }))
    .sort((a, b) => a.p - b.p);
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
