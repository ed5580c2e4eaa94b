import { brushed } from './scene.ts';

/** Gemeenten of the release. */
export const GEMEENTEN = 342;

/** Which year of which indicator is looked at in a step; places in `brushed` and in the periods. */
export const yearOf = (step: number, periods: number) => ({
  indicator: step % brushed.length,
  period: (step * 3) % periods
});

/** Twenty gemeenten that become a region in a step, and the period they are added up in. */
export const regionOf = (step: number, gemeenten: number, periods: number) => ({
  members: Array.from({ length: 20 }, (_, i) => (step * 7 + i * 11) % gemeenten),
  period: step % periods
});

/** One answer for all: the values of a year, NaN where missing. */
export const yearSql = (indicator: number, period: number) => `
  SELECT waarde FROM buurt WHERE indicator = ${indicator} AND periode = ${period} ORDER BY plaats`;

/** Values with their rank from the highest; rows without a value are left out, as their rank is. */
export const rankedSql = (indicator: number, period: number) => `
  SELECT plaats, rank() OVER (ORDER BY waarde DESC)::INTEGER AS rang
  FROM buurt
  WHERE indicator = ${indicator} AND periode = ${period} AND NOT isnan(waarde)
  ORDER BY plaats`;

/** Sums per indicator over the members that have both numbers. */
export const regionSql = (members: readonly number[], period: number) => `
  SELECT indicator, sum(teller) AS teller, sum(noemer) AS noemer
  FROM gemeente
  WHERE periode = ${period} AND plaats IN (${members.join(', ')})
  GROUP BY indicator
  ORDER BY indicator`;
