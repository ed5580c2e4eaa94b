import { finish, type Steps } from '../base/steps.ts';
import { benjaminiHochberg } from './benjamini-hochberg.ts';
import { moran } from './moran.ts';
import { standardise } from './standardise.ts';

/** One area and its surroundings: both high, both low, one high among low, one low among high, or nothing to say. */
type SpatialClass = 'hoog_hoog' | 'laag_laag' | 'hoog_laag' | 'laag_hoog' | 'geen_patroon';

export interface LocalPattern {
  readonly index: number;
  readonly p: number;
  /** p after all areas were looked at. */
  readonly adjusted: number;
  readonly class: SpatialClass;
}

/** Share of false discoveries among the areas that are said to have a pattern. */
const falseDiscovery = 0.05;

/** Sums of the same values in another order differ by less, in standard deviations. */
const equal = 1e-9;

/**
 * Where do areas and their neighbours lie on the same side? (design: methods, 17)
 *
 * Variant: local Moran (Anselin 1995) with row-standardised weights, conditional permutation (the area stays, its
 * neighbours are drawn from all others) and Benjamini–Hochberg over the areas. p is two-sided, twice the smaller tail, no
 * smaller than 2/(1 + runs). Give it empirical Bayes rates, not raw ones. Areas without neighbours have p 1. Equal
 * values everywhere: null.
 */
export const localMoran = (
  values: readonly number[],
  neighbours: readonly (readonly number[])[],
  uniform: () => number,
  runs = 999
): LocalPattern[] | null => finish(localMoranSteps({ values, neighbours, runs }, uniform));

interface LocalQuestion {
  readonly values: readonly number[];
  readonly neighbours: readonly (readonly number[])[];
  readonly runs: number;
}

/** `localMoran` in pieces, one per area; `begun` is the part that was done before. */
export function* localMoranSteps(
  { values, neighbours, runs }: LocalQuestion,
  uniform: () => number,
  begun = 0
): Steps<LocalPattern[] | null> {
  const z = standardise(values);
  const pattern = moran(values, neighbours, 'row-standardised');
  if (!z || !pattern) return null;
  const others = Uint32Array.from(values.keys());
  const around = neighbours.map((near) => near.reduce((sum, j) => sum + (z[j] ?? 0), 0));
  const p: number[] = [];
  for (const [own, near] of neighbours.entries()) {
    const draw = () => drawSum(others, near.length, own, z, uniform);
    p.push(near.length === 0 ? 1 : shareBeyond(around[own] ?? 0, draw, runs));
    yield begun + (1 - begun) * (p.length / values.length);
  }
  const adjusted = benjaminiHochberg(p);
  return z.map((own, i) => ({
    index: pattern.local[i] ?? 0,
    p: p[i] ?? 1,
    adjusted: adjusted[i] ?? 1,
    class: (adjusted[i] ?? 1) > falseDiscovery ? 'geen_patroon' : classOf(own, around[i] ?? 0)
  }));
}

/** Two-sided p of an observed sum among drawn ones. */
function shareBeyond(observed: number, draw: () => number, runs: number): number {
  let [above, below] = [0, 0];
  for (let run = 0; run < runs; run++) {
    const sum = draw();
    if (sum >= observed - equal) above += 1;
    if (sum <= observed + equal) below += 1;
  }
  return Math.min(1, (2 * (1 + Math.min(above, below))) / (1 + runs));
}

/** Sum over so many different areas other than `own`: the first places of a shuffle that starts where the last ended. */
function drawSum(
  others: Uint32Array,
  count: number,
  own: number,
  z: readonly number[],
  uniform: () => number
): number {
  let sum = 0;
  let taken = 0;
  for (let place = 0; taken < count; place++) {
    const j = place + Math.floor(uniform() * (others.length - place));
    const drawn = others[j] ?? 0;
    others[j] = others[place] ?? 0;
    others[place] = drawn;
    if (drawn === own) continue;
    sum += z[drawn] ?? 0;
    taken += 1;
  }
  return sum;
}

const classOf = (own: number, around: number): SpatialClass =>
  own > 0 ? (around > 0 ? 'hoog_hoog' : 'hoog_laag') : around > 0 ? 'laag_hoog' : 'laag_laag';
