import { level95 } from './levels.ts';
import type { Limits } from './levels.ts';
import { tQuantile } from './t-quantile.ts';

/** One comparable period: its time in years, its events and its population. */
export interface TrendPeriod {
  readonly time: number;
  readonly count: number;
  readonly total: number;
}

/** Yearly change as a fraction (0.07 is 7 % more each year), with its 95 % interval. */
export interface Trend {
  readonly perYear: number;
  readonly at95: Limits;
  /** Standard error of the log change, before scaling by the dispersion. */
  readonly standardError: number;
  /** Pearson's χ² over its degrees of freedom; 1 is what chance alone gives. */
  readonly dispersion: number;
}

/** Fewer comparable periods than this carry no trend. */
export const fewestPeriods = 5;

/**
 * By what percentage does the rate change each year? (design: methods, 10)
 *
 * Variant: log-linear Poisson regression on time with offset ln(population), by Newton's method; the standard error is
 * scaled by √dispersion when Pearson's dispersion is over 1 (quasi-Poisson), with t(k − 2) in place of z because the
 * dispersion is then itself an estimate. A dispersion under 1 doesn't narrow the interval. Units: fraction per year.
 * Under five periods, without events, with a period that has no population, or with all events in one period at the edge
 * (no finite estimate): null.
 */
export function trend(periods: readonly TrendPeriod[]): Trend | null {
  const k = periods.length;
  if (k < fewestPeriods || periods.filter(({ count }) => count > 0).length < 2) return null;
  if (!periods.every(({ total }) => total > 0)) return null;
  const centre = periods.reduce((sum, { time }) => sum + time, 0) / k;
  const events = periods.reduce((sum, { count }) => sum + count, 0);
  const population = periods.reduce((sum, { total }) => sum + total, 0);
  let level = Math.log(events / population);
  let slope = 0;

  for (let step = 0; step < 50; step++) {
    const { score, information } = derivatives(periods, centre, level, slope);
    const determinant = information[0] * information[2] - information[1] ** 2;
    const change = (score[1] * information[0] - score[0] * information[1]) / determinant;
    level += (score[0] * information[2] - score[1] * information[1]) / determinant;
    slope += change;
    if (Math.abs(change) < 1e-12) break;
  }

  const { information } = derivatives(periods, centre, level, slope);
  const standardError = Math.sqrt(information[0] / (information[0] * information[2] - information[1] ** 2));
  if (!Number.isFinite(slope) || !Number.isFinite(standardError)) return null;
  const pearson = periods.reduce((sum, { time, count, total }) => {
    const fitted = total * Math.exp(level + slope * (time - centre));
    return sum + (count - fitted) ** 2 / fitted;
  }, 0);
  const dispersion = pearson / (k - 2);
  const half =
    dispersion > 1
      ? tQuantile(level95.tail, k - 2) * standardError * Math.sqrt(dispersion)
      : level95.z * standardError;
  return {
    perYear: Math.expm1(slope),
    at95: { low: Math.expm1(slope - half), high: Math.expm1(slope + half) },
    standardError,
    dispersion
  };
}

/** Score and Fisher information (11, 12, 22) of the log likelihood at a level and slope. */
function derivatives(periods: readonly TrendPeriod[], centre: number, level: number, slope: number) {
  let s0 = 0;
  let s1 = 0;
  let i00 = 0;
  let i01 = 0;
  let i11 = 0;
  for (const { time, count, total } of periods) {
    const x = time - centre;
    const fitted = total * Math.exp(level + slope * x);
    s0 += count - fitted;
    s1 += (count - fitted) * x;
    i00 += fitted;
    i01 += fitted * x;
    i11 += fitted * x ** 2;
  }
  return { score: [s0, s1] as const, information: [i00, i01, i11] as const };
}
