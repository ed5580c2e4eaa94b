/** Values as population standard deviations from their mean; null where all are equal, or one is missing (NaN). */
export function standardise(values: readonly number[]): number[] | null {
  // Asked of the values themselves: the deviation of equal fractions is a rounding error above zero.
  if (values.every((value) => value === values[0])) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  return deviation > 0 ? values.map((value) => (value - mean) / deviation) : null;
}
