import { randomBeta, randomGamma } from 'd3';
import { finish, type Steps } from '../base/steps.ts';
import { quantileOfSorted } from './quantile.ts';
import type { Group } from './rest.ts';

/** Place among areas, 1 for the highest, with its 90 % interval. */
export interface RankInterval {
  readonly rank: number;
  readonly low: number;
  readonly high: number;
  /** Narrow enough to print: under a quarter of the number of areas. */
  readonly printable: boolean;
}

/** Half an event more than observed: the mean of what could have been lies within the interval of the count. */
const jeffreys = 0.5;

/**
 * Which place could each area have? (design: methods, 12)
 *
 * Variant: Monte Carlo. In every run each area draws a rate from what its count leaves possible (gamma for events, beta
 * for shares, with Jeffreys' prior) and all are ranked; the interval holds the middle 90 % of an area's ranks. Units:
 * places. Equal values share the better place. `uniform` gives chance between 0 and 1: the same chance, the same
 * intervals. Every area needs a positive population; areas without one must be left out by the asker.
 */
export const rankIntervals = (
  areas: readonly Group[],
  soort: RankQuestion['soort'],
  uniform: () => number,
  runs = 1000
): RankInterval[] => finish(rankIntervalSteps({ areas, soort, runs }, uniform));

/** What is ranked, and in how many runs (1000 when it is not said). */
export interface RankQuestion {
  readonly areas: readonly Group[];
  readonly soort: 'telling' | 'percentage';
  readonly runs?: number;
}

/** `rankIntervals` in pieces, one per run. */
export function* rankIntervalSteps(
  { areas, soort, runs = 1000 }: RankQuestion,
  uniform: () => number
): Steps<RankInterval[]> {
  const n = areas.length;
  const draws = areas.map((area) => drawFrom(area, soort, uniform));
  const ranks = areas.map(() => new Float64Array(runs));
  const drawn = new Float64Array(n);
  const order = Array.from({ length: n }, (_, i) => i);
  for (let run = 0; run < runs; run++) {
    draws.forEach((draw, i) => (drawn[i] = draw()));
    order.sort((a, b) => (drawn[b] ?? 0) - (drawn[a] ?? 0));
    order.forEach((i, place) => {
      const own = ranks[i];
      if (own) own[run] = place + 1;
    });
    yield (run + 1) / runs;
  }
  return areas.map(({ count, total }, i) => {
    const own = (ranks[i] ?? new Float64Array()).sort();
    const low = Math.floor(quantileOfSorted(own, 0.05) ?? 1);
    const high = Math.ceil(quantileOfSorted(own, 0.95) ?? n);
    const higher = areas.filter((other) => other.count / other.total > count / total).length;
    return { rank: higher + 1, low, high, printable: high - low < n / 4 };
  });
}

function drawFrom({ count, total }: Group, soort: 'telling' | 'percentage', uniform: () => number) {
  if (soort === 'percentage')
    return randomBeta.source(uniform)(count + jeffreys, Math.max(0, total - count) + jeffreys);
  return randomGamma.source(uniform)(count + jeffreys, 1 / total);
}
