import { formatInterval, formatNumber, formatPercent } from '#lib/i18n/formats.ts';
import { translate } from '#lib/i18n/messages.ts';
import { formatProbability } from '#lib/language/probability.ts';
import { mapClasses } from '#lib/stats/map-classes.ts';
import { moran } from '#lib/stats/moran.ts';
import { overlapTest } from '#lib/stats/overlap-test.ts';
import { peers } from '#lib/stats/peers.ts';
import { robustZ } from '#lib/stats/robust-z.ts';
import { at, input, type WorkedExample } from './worked-example.ts';

/** Six areas in a row: each has the one before and the one after as its neighbours. */
const inARow = [[1], [0, 2], [1, 3], [2, 4], [3, 5], [4]];

/** Gemeenten to choose from: inhabitants and density, the first two of each nearest to a middling one. */
const others = [
  [18_000, 310],
  [46_000, 720],
  [52_000, 900],
  [210_000, 3_400]
] as const;

/** Ranks, peers, patterns and their places. */
export const placeExamples = {
  ranks: {
    inputs: [30, 42, 60].map((value) => input('method.input.count', value)),
    async compute(values, locale, run) {
      const areas = values.map((count) => ({ count, total: 10_000 }));
      const found = await run('rank-intervals', { areas, soort: 'telling', runs: 500, seed: 2024 });
      if (!found.ok) return [];
      return found.value.map(({ rank, low, high }, index) => ({
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
  position: {
    inputs: [4, 6, 7, 8, 9, 25].map((value) => input('methods.input.value', value)),
    compute: (values, locale) =>
      (robustZ(values) ?? []).map((z, index) => ({
        label: translate(locale, 'methods.outcome.position', {
          value: formatNumber(at(values, index), 0, locale)
        }),
        text: formatNumber(z, 1, locale)
      }))
  },
  peers: {
    inputs: [input('method.input.population', 50_000, 1_000), input('methods.input.density', 800, 10)],
    compute(values, locale) {
      const all = [[at(values, 0), at(values, 1)], ...others];
      const found = peers(
        [
          { id: 'inwoners', values: all.map(([inhabitants]) => Math.log(Math.max(1, inhabitants ?? NaN))) },
          { id: 'dichtheid', values: all.map(([, density]) => density ?? NaN) }
        ],
        0,
        2
      );
      if (!found) return [];
      const nearest = found.places.map((place) => formatNumber(all[place]?.[0] ?? null, 0, locale));
      return [
        { label: translate(locale, 'methods.outcome.nearest'), text: nearest.join(' · ') },
        ...found.contributions.map(({ id, share }) => ({
          label: translate(locale, 'methods.outcome.share', {
            feature: translate(locale, `sentence.feature.${id}`)
          }),
          text: formatPercent(share * 100, 0, locale)
        }))
      ];
    }
  },
  pattern: {
    inputs: [9, 8, 7, 3, 2, 2].map((value) => input('methods.input.value', value)),
    compute(values, locale) {
      const found = moran(values, inARow, 'row-standardised');
      return found === null
        ? []
        : [
            { label: translate(locale, 'methods.outcome.moran'), text: formatNumber(found.index, 2, locale) },
            {
              label: translate(locale, 'methods.outcome.moran.expected'),
              text: formatNumber(found.expected, 2, locale)
            }
          ];
    }
  },
  composite: {
    inputs: [
      input('methods.input.weight', 70, 5, { number: 1 }),
      input('methods.input.weight', 30, 5, { number: 2 })
    ],
    async compute(values, locale, run) {
      const indicators = [
        [9, 7, 5, 3, 1],
        [2, 9, 4, 6, 1]
      ];
      const found = await run('weight-stability', { indicators, weights: values, seed: 2024 });
      if (!found.ok) return [];
      return found.value.map(({ rank, low, high }, index) => ({
        label: translate(locale, 'methods.outcome.place', { name: String.fromCharCode(65 + index) }),
        text: `${rank} (${formatInterval({ low, high }, 0, locale, 'tot')})`
      }));
    }
  }
} satisfies Readonly<Record<string, WorkedExample>>;
