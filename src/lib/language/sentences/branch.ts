import type { AreaDirectory } from '../../areas/directory.ts';
import type { AreaCode } from '../../areas/area.ts';
import { formatInterval, formatNumber } from '../../i18n/formats.ts';
import type { Locale } from '../../i18n/locale.ts';
import { translate } from '../../i18n/messages.ts';
import type { ComparisonClass, Interval } from '../../indicators/assessment.ts';
import { capitalise } from '../capitalise.ts';
import { inSentence } from '../indicator-name.ts';
import { placeName } from '../place-name.ts';
import { toSentence } from '../sentence.ts';
import type { Sentence } from '../sentence.ts';

/** Establishments of one branch in an area, as they were tested. */
export interface BranchClaim {
  /** As the list names it. */
  readonly branch: string;
  readonly area: AreaCode;
  readonly comparison: AreaCode;
  readonly establishments: number | null;
  readonly expected: number | null;
  readonly quotient: { readonly value: number; readonly interval: Interval } | null;
  readonly class: ComparisonClass;
}

const words = {
  duidelijk_hoger: 'clearly-more',
  hoger: 'more',
  niet_anders: 'alike',
  lager: 'less',
  duidelijk_lager: 'clearly-less',
  niet_getoetst: 'few'
} as const;

/**
 * Whether a branch is more present than elsewhere, by its location quotient and interval: a headline, a sentence, and
 * what it doesn't say.
 */
export function branchSentence(
  claim: BranchClaim,
  areas: AreaDirectory,
  locale: Locale
): { readonly headline: string; readonly sentence: Sentence; readonly note: string | null } {
  const { establishments, expected, quotient, class: tested } = claim;
  const names = {
    branch: claim.branch,
    of: inSentence(claim.branch),
    Area: capitalise(placeName(claim.area, areas, locale)),
    comparison: placeName(claim.comparison, areas, locale),
    kind: translate(
      locale,
      areas.get(claim.area)?.niveau === 'gemeente' ? 'sentence.few.kind.gemeente' : 'sentence.few.kind.other'
    ),
    count: formatNumber(establishments, 0, locale),
    expected: formatNumber(expected, (expected ?? 0) < 100 ? 1 : 0, locale)
  };
  const headline = translate(locale, `sentence.branch.headline.${words[tested]}`, names);
  if (tested === 'niet_getoetst' || !quotient)
    return { headline, sentence: toSentence(locale, 'sentence.branch.few', names), note: null };
  const higher = tested === 'hoger' || tested === 'duidelijk_hoger';
  return {
    headline,
    sentence: toSentence(
      locale,
      'sentence.branch.count',
      {
        ...names,
        quotient: formatNumber(quotient.value, 2, locale),
        interval: translate(locale, 'sentence.interval.short', {
          range: formatInterval(quotient.interval, 2, locale, 'tot')
        }),
        class: translate(locale, `sentence.branch.${words[tested]}`),
        than: tested === 'niet_anders' ? 'from' : 'than in'
      },
      tested
    ),
    note: higher ? translate(locale, 'sentence.branch.note') : null
  };
}
