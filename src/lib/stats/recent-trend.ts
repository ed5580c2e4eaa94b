import type { TrendPeriod } from './trend.ts';

/** Outcome of the five-point rule. */
export interface RecentTrend {
  /** χ² with one degree of freedom of a straight trend in the share. */
  readonly chiSquare: number;
  readonly direction: 'up' | 'down' | 'none';
}

/** χ² above which chance is ruled out at 99.8 % (3.0902²). */
const critical = 9.54953570608324;

/**
 * Did the last five periods go one way? (design: methods, 10)
 *
 * Variant: Cochran–Armitage χ² for a linear trend in shares, over 9.5495, and the slope keeps its sign whichever period
 * is left out. Units: χ². Other than five periods, or a share that is nowhere between 0 and 1, gives null.
 */
export function recentTrend(periods: readonly TrendPeriod[]): RecentTrend | null {
  const whole = periods.length === 5 ? armitage(periods) : null;
  if (!whole) return null;
  const steady = periods.every(
    (_, i) => Math.sign(armitage(periods.filter((_, j) => j !== i))?.slope ?? 0) === Math.sign(whole.slope)
  );
  const direction = whole.chiSquare > critical && steady ? (whole.slope > 0 ? 'up' : 'down') : 'none';
  return { chiSquare: whole.chiSquare, direction };
}

function armitage(periods: readonly TrendPeriod[]) {
  const sum = (of: (period: TrendPeriod) => number) =>
    periods.reduce((total, period) => total + of(period), 0);
  const total = sum((period) => period.total);
  const share = sum(({ count }) => count) / total;
  const centre = sum((period) => period.total * period.time) / total;
  const slope = sum((period) => (period.time - centre) * (period.count - period.total * share));
  const spread = sum((period) => period.total * (period.time - centre) ** 2);
  const variance = share * (1 - share) * spread;
  return variance > 0 ? { slope, chiSquare: slope ** 2 / variance } : null;
}
