/**
 * Below which value does a fraction `p` of the values lie?
 *
 * Variant: type 7 of Hyndman and Fan (1996), linear between order statistics, as in R and Excel's PERCENTILE.INC.
 * Units: those of the values. No values give null; missing values must be left out by the asker.
 */
export const quantile = (values: readonly number[], p: number): number | null =>
  quantileOfSorted(Float64Array.from(values).sort(), p);

/** The same of values that already stand in rising order. */
export function quantileOfSorted(sorted: ArrayLike<number>, p: number): number | null {
  const position = (sorted.length - 1) * p;
  const below = sorted[Math.floor(position)];
  const above = sorted[Math.ceil(position)];
  if (below === undefined || above === undefined) return null;
  return below + (above - below) * (position - Math.floor(position));
}
