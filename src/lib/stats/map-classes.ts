import { ckmeans } from 'simple-statistics';
import { quantileOfSorted } from './quantile.ts';

/**
 * How are values divided into classes of colour? (design: methods, 18)
 *
 * Each answers the upper bounds of the classes, rising, in the unit of the values; a value on a bound belongs under it.
 * Fewer different values than classes give fewer classes. Missing values must be left out by the asker; none give none.
 * For a slider over time, ask once with the values of all periods.
 */
export const mapClasses = {
  /** As many values in each: quantiles of type 7. */
  quantile: (values: readonly number[], classes: number): number[] => {
    const sorted = Float64Array.from(values).sort();
    return distinct(equalParts(classes).flatMap((part) => quantileOfSorted(sorted, part) ?? []));
  },
  /** The least difference within classes: Fisher–Jenks, exact by dynamic programming (ckmeans). */
  natural: (values: readonly number[], classes: number): number[] =>
    values.length === 0
      ? []
      : ckmeans(values, Math.min(classes, new Set(values).size)).flatMap((group) => group.at(-1) ?? []),
  /** Steps of the same size from the lowest value to the highest. */
  equal: (values: readonly number[], classes: number): number[] => {
    if (values.length === 0) return [];
    const low = values.reduce((least, value) => Math.min(least, value));
    const high = values.reduce((most, value) => Math.max(most, value));
    return distinct(equalParts(classes).map((part) => (part === 1 ? high : low + (high - low) * part)));
  },
  /** Steps of the same size to both sides of a comparison, which is a bound itself when `classes` is even. */
  diverging: (values: readonly number[], classes: number, comparison: number): number[] => {
    const far = values.reduce((most, value) => Math.max(most, Math.abs(value - comparison)), 0);
    return distinct(equalParts(classes).map((part) => comparison + far * (2 * part - 1)));
  }
} as const;

/** Class, from 0, of a value among upper bounds; above the last it is the last. */
export function classAmong(value: number, bounds: readonly number[]): number {
  const found = bounds.findIndex((bound) => value <= bound);
  return found === -1 ? Math.max(0, bounds.length - 1) : found;
}

const equalParts = (classes: number): number[] =>
  Array.from({ length: classes }, (_, i) => (i + 1) / classes);

const distinct = (bounds: readonly number[]): number[] =>
  bounds.filter((bound, i) => i === 0 || bound > (bounds[i - 1] ?? NaN));
