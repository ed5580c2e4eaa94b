import { formatInterval, formatNumber, formatPercent } from '#lib/i18n/formats.ts';
import { translate } from '#lib/i18n/messages.ts';
import { benjaminiHochberg } from '#lib/stats/benjamini-hochberg.ts';
import { changeProbability } from '#lib/stats/change-probability.ts';
import { classify } from '#lib/stats/classify.ts';
import { countFunnel } from '#lib/stats/funnel.ts';
import type { Limits } from '#lib/stats/levels.ts';
import { recentTrend } from '#lib/stats/recent-trend.ts';
import { trend } from '#lib/stats/trend.ts';
import { at, input, type WorkedExample } from './worked-example.ts';

/** Comparisons, trends, and many of them at once. */
export const testExamples = {
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
  recent: {
    inputs: [12, 15, 19, 22, 28].map((value, index) =>
      input(`method.input.year-${(index + 1) as 1 | 2 | 3 | 4 | 5}`, value)
    ),
    compute(values, locale) {
      const found = recentTrend(values.map((count, time) => ({ time, count, total: 400 })));
      if (!found) return [];
      return [
        {
          label: translate(locale, 'methods.outcome.chi'),
          text: formatNumber(found.chiSquare, 2, locale)
        },
        {
          label: translate(locale, 'methods.outcome.direction'),
          text: translate(locale, `methods.outcome.direction.${found.direction}`)
        }
      ];
    }
  },
  'other-trend': {
    inputs: [
      input('methods.input.change', 8.1, 0.1),
      input('methods.input.change-low', 2, 0.1),
      input('methods.input.change-high', 14.5, 0.1),
      input('methods.input.other-change', 1.2, 0.1),
      input('methods.input.change-low', 0.4, 0.1),
      input('methods.input.change-high', 2, 0.1)
    ],
    compute(values, locale) {
      const change = (from: number) => ({
        perYear: at(values, from) / 100,
        at95: { low: at(values, from + 1) / 100, high: at(values, from + 2) / 100 },
        periods: 8
      });
      const p = changeProbability(change(0), change(3));
      return p === null
        ? []
        : [{ label: translate(locale, 'methods.outcome.p'), text: formatNumber(p, 3, locale) }];
    }
  },
  multiple: {
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
} satisfies Readonly<Record<string, WorkedExample>>;
