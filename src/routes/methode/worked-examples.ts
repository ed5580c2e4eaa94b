import { randomLcg } from 'd3';
import { formatInterval, formatNumber, formatPercent } from '#lib/i18n/formats.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { translate, type MessageKey } from '#lib/i18n/messages.ts';
import { formatProbability } from '#lib/language/probability.ts';
import { benjaminiHochberg } from '#lib/stats/benjamini-hochberg.ts';
import { classify } from '#lib/stats/classify.ts';
import { countFunnel } from '#lib/stats/funnel.ts';
import { gini } from '#lib/stats/gini.ts';
import type { Estimate, Limits } from '#lib/stats/levels.ts';
import { mapClasses } from '#lib/stats/map-classes.ts';
import type { methodCards } from '#lib/stats/method-cards.ts';
import { overlapTest } from '#lib/stats/overlap-test.ts';
import { pool } from '#lib/stats/pool.ts';
import { proportion } from '#lib/stats/proportion.ts';
import { rankIntervals } from '#lib/stats/rank-intervals.ts';
import { rate } from '#lib/stats/rate.ts';
import { ratio } from '#lib/stats/ratio.ts';
import { roundingVariance } from '#lib/stats/rounding-variance.ts';
import { trend } from '#lib/stats/trend.ts';

/** A number that a reader may change. */
interface Input {
  readonly label: MessageKey;
  readonly value: number;
  readonly step: number;
}

interface Outcome {
  readonly label: string;
  readonly text: string;
}

/** A method at work on numbers that a reader may change. */
export interface WorkedExample {
  readonly inputs: readonly Input[];
  /** What the page's own statistics make of the inputs; empty when they can't. */
  compute(values: readonly number[], locale: Locale): readonly Outcome[];
}

const input = (label: MessageKey, value: number, step = 1): Input => ({ label, value, step });
const at = (values: readonly number[], index: number): number => values[index] ?? NaN;

/** A value with both of its intervals, times `factor`. */
function estimate(found: Estimate | null, decimals: number, locale: Locale, factor = 1): readonly Outcome[] {
  if (!found) return [];
  const range = ({ low, high }: Limits) =>
    formatInterval({ low: low * factor, high: high * factor }, decimals, locale, 'tot');
  return [
    {
      label: translate(locale, 'method.outcome.value'),
      text: formatNumber(found.value * factor, decimals, locale)
    },
    { label: translate(locale, 'method.outcome.95'), text: range(found.at95) },
    { label: translate(locale, 'method.outcome.998'), text: range(found.at998) }
  ];
}

type Topic = (typeof methodCards)[number]['id'];

/** Examples by method; a rule that is no sum has none. */
export const workedExamples: Partial<Readonly<Record<Topic, WorkedExample>>> = {
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
  comparison: {
    inputs: [
      input('method.input.count', 96),
      input('method.input.population', 51_200),
      input('method.input.comparison', 7.1, 0.1)
    ],
    compute(values, locale) {
      const expected = (at(values, 1) * at(values, 2)) / 10_000;
      if (!(expected > 0)) return [];
      const limits = countFunnel(expected);
      const text = (range: Limits) =>
        formatInterval({ low: range.low * expected, high: range.high * expected }, 1, locale, 'tot');
      return [
        { label: translate(locale, 'method.outcome.expected'), text: formatNumber(expected, 1, locale) },
        { label: translate(locale, 'method.outcome.limits-95'), text: text(limits.warning) },
        { label: translate(locale, 'method.outcome.limits-998'), text: text(limits.alarm) },
        {
          label: translate(locale, 'method.outcome.class'),
          text: translate(locale, `figures.class.${classify(at(values, 0) / expected, limits)}`)
        }
      ];
    }
  },
  spread: {
    inputs: [input('method.input.expected', 36), input('method.input.tau', 0.22, 0.01)],
    compute(values, locale) {
      const expected = at(values, 0);
      if (!(expected > 0)) return [];
      const limits = countFunnel(expected, { tau2: at(values, 1) ** 2, roundedVariance: 0 });
      const text = ({ low, high }: Limits) =>
        formatInterval({ low: low * expected, high: high * expected }, 1, locale, 'tot');
      return [
        { label: translate(locale, 'method.outcome.limits-95'), text: text(limits.warning) },
        { label: translate(locale, 'method.outcome.limits-998'), text: text(limits.alarm) }
      ];
    }
  },
  trend: {
    inputs: [120, 133, 128, 151, 160].map((value, index) =>
      input(`method.input.year-${(index + 1) as 1 | 2 | 3 | 4 | 5}`, value)
    ),
    compute(values, locale) {
      const found = trend(values.map((count, time) => ({ time, count, total: 100_000 })));
      if (!found) return [];
      const { perYear, at95 } = found;
      return [
        {
          label: translate(locale, 'method.outcome.per-year'),
          text: formatPercent(perYear * 100, 1, locale)
        },
        {
          label: translate(locale, 'method.outcome.95'),
          text: formatInterval({ low: at95.low * 100, high: at95.high * 100 }, 1, locale, 'tot')
        }
      ];
    }
  },
  concentration: {
    inputs: [input('method.input.establishments', 34), input('method.input.expected', 22.6, 0.1)],
    compute: (values, locale) => estimate(ratio(at(values, 0), at(values, 1)), 2, locale)
  },
  ranks: {
    inputs: [30, 42, 60].map((value) => input('method.input.count', value)),
    compute(values, locale) {
      const areas = values.map((count) => ({ count, total: 10_000 }));
      return rankIntervals(areas, 'telling', randomLcg(2024), 500).map(({ rank, low, high }, index) => ({
        label: translate(locale, 'methods.outcome.rank', {
          count: formatNumber(at(values, index), 0, locale)
        }),
        text: `${rank} (${formatInterval({ low, high }, 0, locale, 'tot')})`
      }));
    }
  },
  combinations: {
    inputs: [
      input('methods.input.areas', 342),
      input('methods.input.first', 38),
      input('methods.input.second', 41),
      input('methods.input.both', 11)
    ],
    compute(values, locale) {
      const [all, first, second, both] = values.map(Math.round);
      if (all === undefined || first === undefined || second === undefined || both === undefined) return [];
      if (Math.max(first, second) > all || both > Math.min(first, second)) return [];
      const { expected, p } = overlapTest(all, first, second, both);
      return [
        { label: translate(locale, 'method.outcome.expected'), text: formatNumber(expected, 1, locale) },
        { label: translate(locale, 'methods.outcome.p'), text: formatProbability(p, locale) }
      ];
    }
  },
  'map-classes': {
    inputs: [1, 2, 3, 20, 21, 90].map((value) => input('methods.input.value', value)),
    compute: (values, locale) => [
      {
        label: translate(locale, 'methods.outcome.bounds'),
        text: mapClasses
          .natural(values, 3)
          .map((bound) => formatNumber(bound, 0, locale))
          .join(' · ')
      }
    ]
  },
  inequality: {
    inputs: [1, 2, 3, 4].map((value) => input('methods.input.value', value)),
    compute(values, locale) {
      const found = gini(values);
      return found === null
        ? []
        : [{ label: translate(locale, 'methods.outcome.gini'), text: formatNumber(found, 2, locale) }];
    }
  },
  summary: {
    inputs: [0.001, 0.012, 0.03, 0.2].map((value, index) =>
      input(`method.input.p-${(index + 1) as 1 | 2 | 3 | 4}`, value, 0.001)
    ),
    compute: (values, locale) => [
      {
        label: translate(locale, 'method.outcome.adjusted'),
        text: benjaminiHochberg(values)
          .map((p) => formatNumber(p, 3, locale))
          .join(' · ')
      }
    ]
  }
};
