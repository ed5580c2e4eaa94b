import { benjaminiHochberg } from './benjamini-hochberg.ts';
import { moran } from './moran.ts';

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

/**
 * Where do areas and their neighbours lie on the same side? (design: methods, 17)
 *
 * Variant: local Moran (Anselin 1995) with row-standardised weights, conditional permutation (the area stays, its
 * neighbours are drawn from all others) and Benjamini–Hochberg over the areas. p is two-sided, twice the smaller tail, no
 * smaller than 2/(1 + runs). Give it empirical Bayes rates, not raw ones. Areas without neighbours have p 1. Equal
 * values everywhere: null.
 */
export function localMoran(
  values: readonly number[],
  neighbours: readonly (readonly number[])[],
  uniform: () => number,
  runs = 999
): LocalPattern[] | null {
  const pattern = moran(values, neighbours, 'row-standardised');
  if (!pattern) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const around = neighbours.map((near) => near.reduce((sum, j) => sum + (values[j] ?? 0) - mean, 0));
  const others = Uint32Array.from(values.keys());
  const p = neighbours.map((near, i) => {
    if (near.length === 0) return 1;
    let [above, below] = [0, 0];
    const observed = around[i] ?? 0;
    for (let run = 0; run < runs; run++) {
      const sum = drawSum(others, near.length, i, values, mean, uniform);
      if (sum >= observed) above += 1;
      if (sum <= observed) below += 1;
    }
    return Math.min(1, (2 * (1 + Math.min(above, below))) / (1 + runs));
  });
  const adjusted = benjaminiHochberg(p);
  return values.map((value, i) => ({
    index: pattern.local[i] ?? 0,
    p: p[i] ?? 1,
    adjusted: adjusted[i] ?? 1,
    class: (adjusted[i] ?? 1) > falseDiscovery ? 'geen_patroon' : classOf(value - mean, around[i] ?? 0)
  }));
}

/** Sum over so many different areas other than `own`: the first places of a shuffle that starts where the last ended. */
function drawSum(
  others: Uint32Array,
  count: number,
  own: number,
  values: readonly number[],
  mean: number,
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
    sum += (values[drawn] ?? 0) - mean;
    taken += 1;
  }
  return sum;
}

const classOf = (own: number, around: number): SpatialClass =>
  own > 0 ? (around > 0 ? 'hoog_hoog' : 'hoog_laag') : around > 0 ? 'laag_hoog' : 'laag_laag';
