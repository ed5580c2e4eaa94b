import { formatList, formatNumber } from '../../i18n/formats.ts';
import type { Locale } from '../../i18n/locale.ts';
import { translate } from '../../i18n/messages.ts';
import type { Overlap } from '../../stats/overlap-test.ts';
import { numberWord } from '../number-word.ts';
import { formatProbability } from '../probability.ts';
import { toSentence } from '../sentence.ts';
import type { Sentence } from '../sentence.ts';

/** Patterns in words ("veel geregistreerde drugshandel"), how they fall together, and out of how many that was chosen. */
interface CombinationClaim extends Overlap {
  readonly patterns: readonly string[];
  readonly adjusted: number;
  readonly total: number;
  readonly tested: number;
}

/** Share of combinations said to be more than chance that may be false. */
const falseDiscovery = 0.05;

/** Whether patterns fall together more often than by chance; never why. */
export function combinationSentence(
  claim: CombinationClaim,
  locale: Locale
): { readonly headline: string; readonly sentence: Sentence } {
  const kind = claim.adjusted <= falseDiscovery ? 'more' : 'chance';
  const patterns = formatList(claim.patterns, locale);
  const shown = formatProbability(claim.p, locale);
  return {
    headline: translate(locale, `sentence.combination.headline.${kind}`),
    sentence: toSentence(locale, `sentence.combination.${kind}`, {
      patterns: patterns.charAt(0).toUpperCase() + patterns.slice(1),
      observed: formatNumber(claim.observed, 0, locale),
      total: formatNumber(claim.total, 0, locale),
      expected: formatNumber(claim.expected, 1, locale),
      p: shown.startsWith('<') ? shown : `= ${shown}`,
      tested: translate(locale, `sentence.combination.tested${claim.tested === 1 ? '.one' : ''}`, {
        count: numberWord(claim.tested, locale)
      }),
      adjusted: formatProbability(claim.adjusted, locale)
    })
  };
}
