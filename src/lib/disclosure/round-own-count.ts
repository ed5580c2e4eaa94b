/** A count of an analyst's own data as it leaves: the nearest multiple of the base, halves upward. Missing stays null. */
export const roundOwnCount = (count: number | null, base: number): number | null =>
  count === null ? null : Math.round(count / base) * base;
