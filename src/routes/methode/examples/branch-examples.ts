import { formatNumber } from '#lib/i18n/formats.ts';
import { translate } from '#lib/i18n/messages.ts';
import { gini } from '#lib/stats/gini.ts';
import { hhi } from '#lib/stats/hhi.ts';
import { ratio } from '#lib/stats/ratio.ts';
import { at, estimate, input, type WorkedExample } from './worked-example.ts';

/** Branches, concentration and inequality. */
export const branchExamples = {
  concentration: {
    inputs: [input('method.input.establishments', 34), input('method.input.expected', 22.6, 0.1)],
    compute: (values, locale) => estimate(ratio(at(values, 0), at(values, 1)), 2, locale)
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
  hhi: {
    inputs: [40, 30, 20, 10].map((value) => input('methods.input.value', value)),
    compute(values, locale) {
      const found = hhi(values);
      return found === null
        ? []
        : [
            { label: translate(locale, 'methods.outcome.hhi'), text: formatNumber(found.index, 3, locale) },
            {
              label: translate(locale, 'methods.outcome.normalised'),
              text: formatNumber(found.normalised, 3, locale)
            }
          ];
    }
  }
} satisfies Readonly<Record<string, WorkedExample>>;
