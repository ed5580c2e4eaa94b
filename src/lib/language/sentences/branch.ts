import { formatInterval, formatNumber } from '../../i18n/formats.ts';
import type { Locale } from '../../i18n/locale.ts';
import { translate } from '../../i18n/messages.ts';
import type { ComparisonClass } from '../../indicators/assessment.ts';
import { locationQuotient } from '../../stats/ratio.ts';
import { toSentence } from '../sentence.ts';
import type { Sentence } from '../sentence.ts';

/** Establishments of one branch in an area, with what the location quotient is made of. */
interface BranchClaim {
  readonly branch: string;
  readonly area: string;
  readonly comparison: string;
  readonly sectorHere: number;
  readonly allHere: number;
  readonly sectorCountry: number;
  readonly allCountry: number;
}

/** Fewer expected establishments than this carry no statement. */
const fewestExpected = 5;

const words = {
  duidelijk_hoger: 'clearly-more',
  hoger: 'more',
  niet_anders: 'alike',
  lager: 'less',
  duidelijk_lager: 'clearly-less'
} as const;

/**
 * Whether a branch is more present than elsewhere, by its location quotient and interval: a headline, a sentence, and
 * what it doesn't say.
 */
export function branchSentence(
  claim: BranchClaim,
  locale: Locale
): { readonly headline: string; readonly sentence: Sentence; readonly note: string | null } {
  const { branch, area, comparison, sectorHere, allHere, sectorCountry, allCountry } = claim;
  const expected = allCountry > 0 ? (allHere * sectorCountry) / allCountry : 0;
  const quotient = locationQuotient(sectorHere, allHere, sectorCountry, allCountry);
  const names = { branch, area, comparison, expected: formatNumber(expected, 1, locale) };
  if (!quotient || expected < fewestExpected)
    return {
      headline: translate(locale, 'sentence.branch.headline.few', names),
      sentence: toSentence(locale, 'sentence.branch.few', names),
      note: null
    };
  const tested = classOf(quotient.at95, quotient.at998);
  const sentence = toSentence(
    locale,
    'sentence.branch.count',
    {
      ...names,
      count: formatNumber(sectorHere, 0, locale),
      quotient: formatNumber(quotient.value, 1, locale),
      interval: translate(locale, 'sentence.interval.short', {
        range: formatInterval(quotient.at95, 1, locale, 'tot')
      }),
      class: translate(locale, `sentence.branch.${words[tested]}`),
      than: tested === 'niet_anders' ? 'from' : 'than in'
    },
    tested
  );
  const higher = tested === 'hoger' || tested === 'duidelijk_hoger';
  return {
    headline: translate(locale, `sentence.branch.headline.${words[tested]}`, names),
    sentence,
    note: higher ? translate(locale, 'sentence.branch.note') : null
  };
}

interface Range {
  readonly low: number;
  readonly high: number;
}

function classOf(at95: Range, at998: Range): Exclude<ComparisonClass, 'niet_getoetst'> {
  if (at998.low > 1) return 'duidelijk_hoger';
  if (at95.low > 1) return 'hoger';
  if (at998.high < 1) return 'duidelijk_lager';
  return at95.high < 1 ? 'lager' : 'niet_anders';
}
