import { randomBeta, randomGamma } from 'd3';
import { finish, type Steps } from '../base/steps.ts';
import type { Group } from './rest.ts';

/** Place among areas, 1 for the highest, with its 90 % interval. */
export interface RankInterval {
  readonly rank: number;
  readonly low: number;
  readonly high: number;
  /** Narrow enough to print: under a quarter of the number of areas. */
  readonly printable: boolean;
}

/** What is ranked, and in how many runs (1000 when it is not said). */
export interface RankQuestion {
  readonly areas: readonly Group[];
  readonly soort: 'telling' | 'percentage';
  readonly runs?: number;
}

/** Left out at either end of the interval. */
const tail = 0.05;

/**
 * Which place could each area have? (design: methods, 12)
 *
 * Variant: Monte Carlo from an empirical Bayes model (Goldstein and Spiegelhalter 1996). In every run each area draws a
 * rate from what its count leaves possible among areas that differ as these do: gamma for events and beta for shares,
 * with the mean and the variance between areas of Marshall (1991) as the prior. Without that prior small areas would take
 * too many of the first and last places. All are ranked, and the interval ends at the places outside which the part of an
 * area's ranks is nearest to 5 %; it always holds the place of the published figure. Units: places. Equal values share the
 * better place. `uniform` gives chance between 0 and 1: the same chance, the same intervals. Every area needs a positive
 * population; areas without one must be left out by the asker.
 */
export const rankIntervals = (
  areas: readonly Group[],
  soort: RankQuestion['soort'],
  uniform: () => number,
  runs = 1000
): RankInterval[] => finish(rankIntervalSteps({ areas, soort, runs }, uniform));

/** `rankIntervals` in pieces, one per run. */
export function* rankIntervalSteps(
  { areas, soort, runs = 1000 }: RankQuestion,
  uniform: () => number
): Steps<RankInterval[]> {
  const n = areas.length;
  const between = betweenAreas(areas, soort);
  const draws = areas.map((area) => drawFrom(area, between, soort, uniform));
  const ranks = areas.map(() => new Uint32Array(runs));
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
  const published = placesOf(areas.map(({ count, total }) => count / total));
  return published.map((rank, i) => {
    const own = (ranks[i] ?? new Uint32Array()).sort();
    const low = Math.min(rank, lastLeftOut(own) + 1);
    const high = Math.max(rank, n - lastLeftOut(own.map((place) => n + 1 - place).reverse()));
    return { rank, low, high, printable: high - low < n / 4 };
  });
}

/** Place of each value from the highest; equal values share the better place. */
function placesOf(values: readonly number[]): number[] {
  const falling = values.toSorted((a, b) => b - a);
  const first = new Map(falling.map((value, place) => [value, place + 1] as const).reverse());
  return values.map((value) => first.get(value) ?? 1);
}

/** The place up to which the part of an area's ranks, given in rising order, is nearest to 5 %. */
function lastLeftOut(ranks: Uint32Array): number {
  const aim = tail * ranks.length;
  const place = ranks[Math.floor(aim)] ?? 1;
  const before = ranks.indexOf(place);
  const through = ranks.lastIndexOf(place) + 1;
  return aim - before <= through - aim ? place - 1 : place;
}

/** Mean of all areas and the variance between them, both per one of the population. */
interface BetweenAreas {
  readonly mean: number;
  readonly variance: number;
}

/** So little variance, as a part of the mean squared, that all areas have one rate. */
const leastVariance = 1e-6;

function betweenAreas(areas: readonly Group[], soort: RankQuestion['soort']): BetweenAreas {
  const events = areas.reduce((sum, { count }) => sum + count, 0);
  const people = areas.reduce((sum, { total }) => sum + total, 0);
  const mean = events / people;
  const spread =
    areas.reduce((sum, { count, total }) => sum + total * (count / total - mean) ** 2, 0) / people;
  const chance = (soort === 'percentage' ? mean * (1 - mean) : mean) / (people / areas.length);
  return { mean, variance: Math.max(leastVariance * mean ** 2, spread - chance) };
}

function drawFrom(
  { count, total }: Group,
  { mean, variance }: BetweenAreas,
  soort: RankQuestion['soort'],
  uniform: () => number
): () => number {
  if (!(mean > 0) || (soort === 'percentage' && !(mean < 1))) return uniform;
  if (soort === 'telling')
    return randomGamma.source(uniform)(count + mean ** 2 / variance, 1 / (total + mean / variance));
  const known = Math.max(leastVariance, (mean * (1 - mean)) / variance - 1);
  return randomBeta.source(uniform)(count + mean * known, Math.max(0, total - count) + (1 - mean) * known);
}
