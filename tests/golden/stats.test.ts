import { describe, expect, test } from 'vitest';
import golden from './stats.json' with { type: 'json' };
import { countDeviation } from '#lib/stats/deviation.ts';
import { spreadLimits } from '#lib/stats/funnel.ts';
import {
  benjaminiHochberg,
  directRate,
  empiricalBayes,
  hhi,
  locationQuotient,
  moran,
  poissonTest,
  pool,
  proportion,
  publishedOverdispersion,
  quantile,
  rate,
  ratio,
  recentTrend,
  restTest,
  robustZ,
  trend
} from '#lib/stats/index.ts';
import { level95 } from '#lib/stats/levels.ts';
import type { Estimate } from '#lib/stats/levels.ts';

/** Expected values come from SciPy; the limits agree to nine digits or a ten-billionth. */
const near = (actual: number | undefined, expected: number) => {
  const allowed = Math.max(1e-9 * Math.abs(expected), 1e-10);
  expect(Math.abs((actual ?? NaN) - expected), `${actual} against ${expected}`).toBeLessThanOrEqual(allowed);
};

interface Expected {
  readonly value: number;
  readonly lo95: number;
  readonly hi95: number;
  readonly lo998?: number;
  readonly hi998?: number;
}

const agrees = (actual: Estimate | null, expected: Expected) => {
  near(actual?.value, expected.value);
  near(actual?.at95.low, expected.lo95);
  near(actual?.at95.high, expected.hi95);
  if (expected.lo998 !== undefined) near(actual?.at998.low, expected.lo998);
  if (expected.hi998 !== undefined) near(actual?.at998.high, expected.hi998);
};

const strata = (rows: readonly (readonly (string | number)[])[]) =>
  rows.map(([, total, count]) => ({ count: Number(count), total: Number(total) }));

describe('golden numbers', () => {
  test.each(golden.crude_rate)('a rate of $count in $pop', (row) => {
    agrees(rate(row.count, row.pop, row.per), row);
  });

  test.each(golden.proportion)('a share of $x in $n', (row) => {
    agrees(proportion(row.x, row.n), row);
  });

  test.each(golden.indirect_ratio)('a standardised ratio of $observed', (row) => {
    const reference = strata(row.reference);
    const expected = strata(row.area).reduce((sum, { total }, i) => {
      const stratum = reference[i];
      return sum + (stratum ? (total * stratum.count) / stratum.total : NaN);
    }, 0);
    near(expected, row.expected);
    agrees(ratio(row.observed, expected), { value: row.ratio, lo95: row.lo95, hi95: row.hi95 });
  });

  test.each(golden.direct_dobson)('a directly standardised rate of $value', (row) => {
    const weighted = strata(row.area).map((stratum, i) => ({ ...stratum, weight: row.weights[i] ?? 0 }));
    agrees(directRate(weighted, row.per), row);
  });

  test.each(golden.region_aggregate)('a region is its members together, $value', (row) => {
    const members = row.members.map(([count = null, total = null]) => ({ count, total }));
    const { count, total } = pool(members);
    agrees(rate(count, total, row.per), row);
  });

  test.each(golden.poisson_p)('$observed events where $expected are expected', (row) => {
    near(poissonTest(row.observed, row.expected), row.p_two_sided);
  });

  test.each(golden.rest_of_country)('an area of $area against the rest of $country', (row) => {
    const [count = NaN, total = NaN] = row.area;
    const [allCount = NaN, allTotal = NaN] = row.country;
    const rest = { count: allCount - count, total: allTotal - total };
    near(rest.count / rest.total, row.rest_rate);
    near(ratio(count, (total * rest.count) / rest.total)?.value, row.ratio);
    near(restTest({ count, total }, rest), row.p_conditional_binomial);
  });

  test.each(golden.overdispersion)('overdispersion φ $phi', (row) => {
    const areas = row.observed.map((observed, i) => countDeviation(observed, row.expected[i] ?? NaN));
    const known = areas.filter((area) => area !== null);
    known.forEach(({ deviation, variance }, i) => near(deviation / Math.sqrt(variance), row.z[i] ?? NaN));
    const spread = publishedOverdispersion(known);
    near(spread.phi, row.phi);
    near(spread.tau2, row.tau2);
    row.expected.forEach((expected, i) => {
      const limits = spreadLimits(expected, { tau2: row.tau2, roundedVariance: 0 }, level95);
      near(limits.low, row.lo95[i] ?? NaN);
      near(limits.high, row.hi95[i] ?? NaN);
    });
  });

  test.each(golden.trend)('a trend of $poisson_annual_rate_ratio per year', (row) => {
    const found = trend(row.counts.map((count, time) => ({ time, count, total: row.pop[time] ?? NaN })));
    near((found?.perYear ?? NaN) + 1, row.poisson_annual_rate_ratio);
    near(found?.standardError, row.se_log);
    near((found?.at95.low ?? NaN) + 1, row.lo95);
    near((found?.at95.high ?? NaN) + 1, row.hi95);
    near(found?.dispersion, row.pearson_dispersion);
  });

  test.each(golden.trend)('a five-point rule with χ² $chi2_trend', (row) => {
    const periods = row.counts.map((count, time) => ({ time, count, total: row.pop[time] ?? NaN }));
    near(recentTrend(periods)?.chiSquare, row.chi2_trend);
  });

  test.each(golden.empirical_bayes)('rates smoothed towards $mean', (row) => {
    const found = empiricalBayes(row.events.map((count, i) => ({ count, total: row.pop[i] ?? NaN })));
    near(found?.mean, row.mean);
    near(found?.variance, row.v);
    row.weights.forEach((weight, i) => near(found?.weights[i], weight));
    row.smoothed.forEach((smoothed, i) => near(found?.rates[i], smoothed));
  });

  test.each(golden.hhi)('a concentration of $hhi', (row) => {
    near(hhi(row.values)?.index, row.hhi);
    near(hhi(row.values)?.normalised, row.normalised);
  });

  test.each(golden.robust_z)('positions around $median', (row) => {
    const found = robustZ(row.values);
    row.z.forEach((z, i) => near(found?.[i], z));
  });

  test.each(golden.morans_I)('a spatial pattern of $binary', (row) => {
    near(moran(row.y, row.neighbours, 'binary')?.index, row.binary);
    const rows = moran(row.y, row.neighbours, 'row-standardised');
    near(rows?.index, row.row_standardised);
    near(rows?.expected, row.expected);
    row.local_row_std.forEach((local, i) => near(rows?.local[i], local));
  });

  test.each(golden.location_quotient)('a location quotient of $lq', (row) => {
    agrees(locationQuotient(row.e_ir, row.e_r, row.e_i, row.e), {
      value: row.lq,
      lo95: row.lo95,
      hi95: row.hi95
    });
  });

  test.each(golden.benjamini_hochberg)('adjusted p-values $q', (row) => {
    benjaminiHochberg(row.p, 'method' in row).forEach((q, i) => near(q, row.q[i] ?? NaN));
  });

  test.each(golden.quantile_type7)('quantiles of $values', (row) => {
    row.q.forEach((p, i) => near(quantile(row.values, p) ?? undefined, row.expected[i] ?? NaN));
  });
});
