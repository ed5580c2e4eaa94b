import { finish, type Steps } from '../base/steps.ts';
import { empiricalBayes } from './empirical-bayes.ts';
import { localMoranSteps, type LocalPattern } from './local-moran.ts';
import { moran } from './moran.ts';
import type { Group } from './rest.ts';
import { shuffle } from './shuffle.ts';

export interface SpatialQuestion {
  readonly areas: readonly Group[];
  /** Places of the neighbours of each area. */
  readonly neighbours: readonly (readonly number[])[];
  /** Permutations, 9,999 when it is not said: fewer leave p too coarse for so many areas. */
  readonly runs?: number;
}

/** Spatial pattern of registrations as a whole, and where it is. */
export interface SpatialPattern {
  readonly index: number;
  readonly expected: number;
  /** Chance of an index at least as high without a pattern. */
  readonly p: number;
  /** Per area, empirical Bayes: what the pattern was looked for in. */
  readonly rates: readonly number[];
  readonly local: readonly LocalPattern[];
}

/**
 * Do registrations cluster in space, and where? (design: methods, 17)
 *
 * Variant: Moran's I with row-standardised weights on global empirical Bayes rates; p one-sided by permutation of the
 * rates over the areas, (1 + at least as high)/(1 + runs); then `localMoran`. Units: none. When rates don't differ beyond
 * chance, or nothing has a neighbour, there is nothing to look for: null. Every area needs people.
 */
export const spatialPattern = (question: SpatialQuestion, uniform: () => number): SpatialPattern | null =>
  finish(spatialPatternSteps(question, uniform));

/** `spatialPattern` in pieces: half of the way for the whole, half for the areas. */
export function* spatialPatternSteps(
  { areas, neighbours, runs = 9999 }: SpatialQuestion,
  uniform: () => number
): Steps<SpatialPattern | null> {
  const rates = empiricalBayes(areas)?.rates ?? [];
  const whole = moran(rates, neighbours, 'row-standardised');
  if (!whole) return null;
  let atLeast = 0;
  const dealt = [...rates];
  for (let run = 0; run < runs; run++) {
    shuffle(dealt, uniform);
    if ((moran(dealt, neighbours, 'row-standardised')?.index ?? 0) >= whole.index) atLeast += 1;
    yield run / runs / 2;
  }
  const local = yield* localMoranSteps({ values: rates, neighbours, runs }, uniform, 0.5);
  return (
    local && {
      index: whole.index,
      expected: whole.expected,
      p: (1 + atLeast) / (1 + runs),
      rates,
      local
    }
  );
}
