/** How a rate was made: `per` × count ÷ denominator. */
const MULTIPLIERS = [1, 100, 1_000, 10_000, 100_000] as const;
const TOLERANCE = 0.02;

/** The multiplier by which a column of rates follows from counts and denominators; null where it does not. */
export function multiplierOf(
  rates: ArrayLike<number>,
  counts: ArrayLike<number>,
  noemers: ArrayLike<number>
): number | null {
  const rows = Array.from(rates, (rate, row) => ({
    rate,
    share: (counts[row] ?? NaN) / (noemers[row] ?? NaN)
  })).filter(({ rate, share }) => Number.isFinite(rate) && Number.isFinite(share) && share > 0);
  if (rows.length === 0) return null;
  const fits = (per: number) =>
    rows.every(({ rate, share }) => Math.abs(rate - per * share) <= Math.max(TOLERANCE * rate, 0.005));
  return MULTIPLIERS.find(fits) ?? null;
}

/** Shares of one whole: together 1 or 100, so that one left out follows from the others. */
export function isShareOfTotal(rates: ArrayLike<number>): boolean {
  const known = Array.from(rates).filter((rate) => !Number.isNaN(rate));
  const total = known.reduce((sum, rate) => sum + rate, 0);
  const slack = 0.006 * known.length;
  return known.length > 1 && (Math.abs(total - 1) <= slack / 10 || Math.abs(total - 100) <= slack * 10);
}

/** Each number is the one before it plus the row's count: a running total. */
export function isRunningTotal(numbers: ArrayLike<number>, counts: ArrayLike<number>): boolean {
  if (numbers.length < 3) return false;
  return Array.from(numbers).every(
    (number, row) => number === (row === 0 ? 0 : (numbers[row - 1] ?? NaN)) + (counts[row] ?? NaN)
  );
}
