import { formatInterval, formatNumber, formatPercent } from '#lib/i18n/formats.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { translate, type MessageKey } from '#lib/i18n/messages.ts';
import { benjaminiHochberg } from '#lib/stats/benjamini-hochberg.ts';
import { classify } from '#lib/stats/classify.ts';
import { countFunnel } from '#lib/stats/funnel.ts';
import { pool } from '#lib/stats/pool.ts';
import { proportion } from '#lib/stats/proportion.ts';
import { rate } from '#lib/stats/rate.ts';
import { ratio } from '#lib/stats/ratio.ts';
import { roundingVariance } from '#lib/stats/rounding-variance.ts';
import { trend } from '#lib/stats/trend.ts';

/** A number that a reader may change. */
export interface Input {
  readonly label: MessageKey;
  readonly value: number;
  readonly step: number;
}

export interface Outcome {
  readonly label: string;
  readonly text: string;
}

type Topic =
  | 'rate'
  | 'share'
  | 'pooling'
  | 'rounding'
  | 'comparison'
  | 'spread'
  | 'trend'
  | 'concentration'
  | 'missing'
  | 'summary';

export interface MethodCard {
  readonly topic: Topic;
  /** In the notation of mathematics, the same in every language; `''` when there is none. */
  readonly formula: string;
  readonly source: string;
  readonly inputs: readonly Input[];
  /** What the page's own statistics make of the inputs; empty when they can't. */
  compute(values: readonly number[], locale: Locale): readonly Outcome[];
}

const input = (label: MessageKey, value: number, step = 1): Input => ({ label, value, step });
const at = (values: readonly number[], index: number): number => values[index] ?? NaN;

interface Estimated {
  readonly value: number;
  readonly at95: { readonly low: number; readonly high: number };
  readonly at998: { readonly low: number; readonly high: number };
}

/** A value with both of its intervals, times `factor`. */
function estimate(found: Estimated | null, decimals: number, locale: Locale, factor = 1): readonly Outcome[] {
  if (!found) return [];
  const range = ({ low, high }: Estimated['at95']) =>
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

/** The methods in the order in which a figure meets them. */
export const methodCards: readonly MethodCard[] = [
  {
    topic: 'rate',
    formula: 'O/n · k;  O ≥ 10: O(1 − 1/(9O) − z/(3√O))³ … (O+1)(1 − 1/(9(O+1)) + z/(3√(O+1)))³',
    source: 'Breslow & Day (1987); Garwood (1936); PHE, Commonly used public health statistics',
    inputs: [
      input('method.input.count', 96),
      input('method.input.population', 51_200),
      input('method.input.per', 10_000)
    ],
    compute: (values, locale) => estimate(rate(at(values, 0), at(values, 1), at(values, 2)), 1, locale)
  },
  {
    topic: 'share',
    formula: '(p + z²/2n ± z√(p(1−p)/n + z²/4n²)) / (1 + z²/n)',
    source: 'Wilson (1927)',
    inputs: [input('method.input.count', 214), input('method.input.total', 2_650)],
    compute: (values, locale) => estimate(proportion(at(values, 0), at(values, 1)), 1, locale, 100)
  },
  {
    topic: 'pooling',
    formula: 'ΣO / Σn · k',
    source: 'PHE, Commonly used public health statistics',
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
  {
    topic: 'rounding',
    formula: 'Var = m · (b² − 1)/12',
    source: 'Var(U) of the discrete uniform distribution on b values',
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
  {
    topic: 'comparison',
    formula: 'E = n · θ;  O/n ∉ [θ·L(E), θ·U(E)]',
    source: 'Spiegelhalter (2005), Funnel plots for comparing institutional performance',
    inputs: [
      input('method.input.count', 96),
      input('method.input.population', 51_200),
      input('method.input.comparison', 7.1, 0.1)
    ],
    compute(values, locale) {
      const expected = (at(values, 1) * at(values, 2)) / 10_000;
      if (!(expected > 0)) return [];
      const limits = countFunnel(expected);
      const text = (range: { readonly low: number; readonly high: number }) =>
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
  {
    topic: 'spread',
    formula: 'exp(±z√(1/E + τ²))',
    source: 'Spiegelhalter (2005); Paule & Mandel (1982)',
    inputs: [input('method.input.expected', 36), input('method.input.tau', 0.22, 0.01)],
    compute(values, locale) {
      const expected = at(values, 0);
      if (!(expected > 0)) return [];
      const limits = countFunnel(expected, { tau2: at(values, 1) ** 2, roundedVariance: 0 });
      const text = ({ low, high }: { readonly low: number; readonly high: number }) =>
        formatInterval({ low: low * expected, high: high * expected }, 1, locale, 'tot');
      return [
        { label: translate(locale, 'method.outcome.limits-95'), text: text(limits.warning) },
        { label: translate(locale, 'method.outcome.limits-998'), text: text(limits.alarm) }
      ];
    }
  },
  {
    topic: 'trend',
    formula: 'ln E(Oₜ) = ln nₜ + α + βt;  100·(e^β − 1);  se·√φ',
    source: 'McCullagh & Nelder (1989)',
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
  {
    topic: 'concentration',
    formula: 'LQ = O / E,  E = eᵣ · eᵢ / e',
    source: 'Isserman (1977)',
    inputs: [input('method.input.establishments', 34), input('method.input.expected', 22.6, 0.1)],
    compute: (values, locale) => estimate(ratio(at(values, 0), at(values, 1)), 2, locale)
  },
  { topic: 'missing', formula: '', source: '', inputs: [], compute: () => [] },
  {
    topic: 'summary',
    formula: 'p₍ᵢ₎ · m / i',
    source: 'Benjamini & Hochberg (1995)',
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
];
