import type { Group } from './rest.ts';

/** Rates drawn towards what areas have in common, with how much each still rests on itself. */
export interface Smoothed {
  /** Events per one of the population over all areas. */
  readonly mean: number;
  /** Variance between areas beyond chance. */
  readonly variance: number;
  /** Per area, 0 to 1: the weight of its own rate. */
  readonly weights: readonly number[];
  readonly rates: readonly number[];
}

/**
 * What is a steadier guess of small areas' rates? (design: methods, 11)
 *
 * Variant: global empirical Bayes of Marshall (1991): v = s² − m/n̄, at least 0, and weight v/(v + m/n). Units: events
 * per one of the population. Every area needs people; an area without events is drawn up, not left at 0. No areas, null.
 */
export function empiricalBayes(areas: readonly Group[]): Smoothed | null {
  const events = areas.reduce((sum, { count }) => sum + count, 0);
  const people = areas.reduce((sum, { total }) => sum + total, 0);
  if (!(people > 0) || areas.some(({ total }) => !(total > 0))) return null;
  const mean = events / people;
  const spread =
    areas.reduce((sum, { count, total }) => sum + total * (count / total - mean) ** 2, 0) / people;
  const variance = Math.max(0, spread - mean / (people / areas.length));
  const weights = areas.map(({ total }) => (variance > 0 ? variance / (variance + mean / total) : 0));
  const rates = areas.map(({ count, total }, i) => mean + (weights[i] ?? 0) * (count / total - mean));
  return { mean, variance, weights, rates };
}
