import { randomExponential } from 'd3';
import { finish, type Steps } from '../base/steps.ts';
import { quantileOfSorted } from './quantile.ts';

/** Place of an area on a composite score, and between which places other weights would put it. */
export interface WeightedPlace {
  readonly score: number;
  readonly rank: number;
  /** Middle 90 % of the ranks under random weights. */
  readonly low: number;
  readonly high: number;
}

/**
 * How much of a composite score is its weights? (design: methods, 20)
 *
 * Variant: the score is Σw·z over standardised indicators; then ranks under `runs` random weights that add up to 1, each
 * set as likely as any other (uniform Dirichlet). Units: standard deviations and places, 1 for the highest. The asker
 * prints the weights and refuses protected traits and their proxies. `indicators` holds a value per area for each.
 */
export const weightStability = (
  indicators: readonly (readonly number[])[],
  weights: readonly number[],
  uniform: () => number,
  runs = 1000
): WeightedPlace[] => finish(weightStabilitySteps({ indicators, weights, runs }, uniform));

export interface WeightQuestion {
  readonly indicators: readonly (readonly number[])[];
  readonly weights: readonly number[];
  readonly runs?: number;
}

/** `weightStability` in pieces, one per run. */
export function* weightStabilitySteps(
  { indicators, weights, runs = 1000 }: WeightQuestion,
  uniform: () => number
): Steps<WeightedPlace[]> {
  const areas = indicators[0]?.length ?? 0;
  const scoresWith = (weight: readonly number[]) =>
    Array.from({ length: areas }, (_, area) =>
      indicators.reduce((sum, values, i) => sum + (weight[i] ?? 0) * (values[area] ?? 0), 0)
    );
  const draw = randomExponential.source(uniform)(1);
  const ranks = Array.from({ length: areas }, () => new Float64Array(runs));
  for (let run = 0; run < runs; run++) {
    ranksOf(scoresWith(indicators.map(draw))).forEach((rank, area) => {
      const own = ranks[area];
      if (own) own[run] = rank;
    });
    yield (run + 1) / runs;
  }
  const scores = scoresWith(weights);
  const places = ranksOf(scores);
  return scores.map((score, area) => {
    const sorted = (ranks[area] ?? new Float64Array()).sort();
    return {
      score,
      rank: places[area] ?? areas,
      low: Math.floor(quantileOfSorted(sorted, 0.05) ?? 1),
      high: Math.ceil(quantileOfSorted(sorted, 0.95) ?? areas)
    };
  });
}

function ranksOf(scores: readonly number[]): number[] {
  const order = [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const ranks = new Array<number>(scores.length);
  order.forEach((area, place) => (ranks[area] = place + 1));
  return ranks;
}
