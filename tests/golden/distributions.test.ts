import { describe, expect, test } from 'vitest';
import golden from './distributions.json' with { type: 'json' };
import { binomialCdf } from '#lib/stats/binomial-cdf.ts';
import { countLimits } from '#lib/stats/count-limits.ts';
import { poissonTails } from '#lib/stats/poisson-tails.ts';
import { tQuantile } from '#lib/stats/t-quantile.ts';

/** Expected values come from SciPy, those of a million events and more from mpmath at 60 digits. */
const near = (actual: number, expected: number) =>
  expect(Math.abs(actual - expected), `${actual} against ${expected}`).toBeLessThanOrEqual(
    1e-9 * Math.max(Math.abs(expected), 1e-6)
  );

describe('distributions', () => {
  test.each(golden.binomial)('at most $k of $n with probability $p', ({ k, n, p, expected }) =>
    near(binomialCdf(k, n, p), expected)
  );

  test.each(golden.poisson)('$k events where $expectation are expected', (row) => {
    near(poissonTails(row.k, row.expectation).atMost, row.at_most);
    near(poissonTails(row.k, row.expectation).atLeast, row.at_least);
  });

  test.each(golden.t)('t with $freedom degrees of freedom, tail $tail', ({ tail, freedom, expected }) =>
    near(tQuantile(tail, freedom), expected)
  );

  test.each(golden.garwood)('exact limits of $count events, tail $tail', ({ count, tail, low, high }) => {
    const limits = countLimits(count, { tail, z: 0 });
    near(limits.low, low);
    near(limits.high, high);
  });
});
