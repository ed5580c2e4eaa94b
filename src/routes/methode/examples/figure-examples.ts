import { formatNumber } from '#lib/i18n/formats.ts';
import { translate } from '#lib/i18n/messages.ts';
import { directRate } from '#lib/stats/direct-rate.ts';
import { empiricalBayes } from '#lib/stats/empirical-bayes.ts';
import { mean } from '#lib/stats/mean.ts';
import { pool } from '#lib/stats/pool.ts';
import { proportion } from '#lib/stats/proportion.ts';
import { rate } from '#lib/stats/rate.ts';
import { roundingVariance } from '#lib/stats/rounding-variance.ts';
import { at, estimate, input, type WorkedExample } from './worked-example.ts';

/** Age groups of the standardised rate: inhabitants, and the weight of the group in the standard population. */
const strata = [
  { total: 12_000, weight: 30 },
  { total: 20_000, weight: 50 },
  { total: 9_000, weight: 20 }
];

/** Inhabitants of the areas that are smoothed. */
const inhabitants = [1_200, 5_000, 41_000, 16_000];

/** Rates, shares, means and what is made of them. */
export const figureExamples = {
  rate: {
    inputs: [
      input('method.input.count', 96),
      input('method.input.population', 51_200),
      input('method.input.per', 10_000)
    ],
    compute: (values, locale) => estimate(rate(at(values, 0), at(values, 1), at(values, 2)), 1, locale)
  },
  share: {
    inputs: [input('method.input.count', 214), input('method.input.total', 2_650)],
    compute: (values, locale) => estimate(proportion(at(values, 0), at(values, 1)), 1, locale, 100)
  },
  pooling: {
    inputs: [
      input('method.input.count-1', 12),
      input('method.input.population-1', 20_000),
      input('method.input.count-2', 3),
      input('method.input.population-2', 8_000),
      input('method.input.count-3', 41),
      input('method.input.population-3', 61_000)
    ],
    compute(values, locale) {
      const members = [0, 2, 4].map((index) => ({ count: at(values, index), total: at(values, index + 1) }));
      const { count, total } = pool(members);
      return estimate(rate(count, total, 10_000), 1, locale);
    }
  },
  rounding: {
    inputs: [
      input('method.input.count', 96),
      input('method.input.population', 51_200),
      input('method.input.rounding', 5),
      input('method.input.members', 16)
    ],
    compute: (values, locale) =>
      estimate(
        rate(at(values, 0), at(values, 1), 10_000, roundingVariance(at(values, 2), at(values, 3))),
        1,
        locale
      )
  },
  mean: {
    inputs: [input('methods.input.mean', 312), input('methods.input.sd', 96), input('methods.input.n', 85)],
    compute: (values, locale) => estimate(mean(at(values, 0), at(values, 1), at(values, 2)), 1, locale)
  },
  standard: {
    inputs: [6, 31, 4].map((value, index) => input('methods.input.events', value, 1, { number: index + 1 })),
    compute: (values, locale) =>
      estimate(
        directRate(
          strata.map((stratum, index) => ({ ...stratum, count: at(values, index) })),
          10_000
        ),
        1,
        locale
      )
  },
  smoothing: {
    inputs: [2, 9, 40, 12].map((value, index) =>
      input('methods.input.events', value, 1, { number: index + 1 })
    ),
    compute(values, locale) {
      const found = empiricalBayes(inhabitants.map((total, index) => ({ count: at(values, index), total })));
      return (found?.rates ?? []).map((one, index) => ({
        label: translate(locale, 'methods.outcome.shrunk', {
          count: formatNumber(at(values, index), 0, locale),
          total: formatNumber(inhabitants[index] ?? null, 0, locale),
          weight: formatNumber(found?.weights[index] ?? null, 2, locale)
        }),
        text: formatNumber(one * 10_000, 1, locale)
      }));
    }
  }
} satisfies Readonly<Record<string, WorkedExample>>;
