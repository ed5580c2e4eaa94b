import { NEDERLAND } from '../../areas/area.ts';
import { formatNumber } from '../../i18n/formats.ts';
import { translate } from '../../i18n/messages.ts';
import type { MessageKey } from '../../i18n/messages.ts';
import type { Assessment } from '../../indicators/assessment.ts';
import { claimWords } from '../claim-words.ts';
import type { SentenceContext } from '../context.ts';
import { indicatorName } from '../indicator-name.ts';
import { numberWord } from '../number-word.ts';
import { phraseOf } from '../phrase-of.ts';
import { saidWords } from '../said-words.ts';
import { toSentence } from '../sentence.ts';
import type { Sentence } from '../sentence.ts';

/** Under this many expected events none at all is more likely than not: exp(−E) > ½. */
const usuallyNone = Math.LN2;

/** How many there were, how many one would expect, and that this is too few for a statement. */
export function tooFewSentence(assessment: Assessment, context: SentenceContext): Sentence {
  const { indicator, areas, locale } = context;
  const { value, numerator, denominator, comparison } = assessment;
  const { counted, done } = phraseOf(indicator, locale);
  const [one = '', many = ''] = counted ?? [];
  const reference = comparison?.value ?? null;
  const known = value !== null && numerator !== null && denominator !== null && reference !== null;
  const expected = known ? (denominator * reference) / indicator.per : 0;
  const words = claimWords(assessment, context);
  const isGemeente = areas.get(assessment.area)?.niveau === 'gemeente';
  return toSentence(locale, keyOf(), {
    ...words,
    ...saidWords(assessment, context),
    name: indicatorName(indicator, locale),
    basis: translate(
      locale,
      comparison?.area === NEDERLAND ? 'sentence.few.basis.land' : 'sentence.few.basis',
      words
    ),
    kind: translate(locale, isGemeente ? 'sentence.few.kind.gemeente' : 'sentence.few.kind.other'),
    denominator: formatNumber(denominator, 0, locale),
    expected: formatNumber(expected, 1, locale),
    count: numberWord(numerator ?? 0, locale),
    counted: numerator === 1 ? one : many,
    done,
    verb: translate(locale, numerator === 1 ? 'summary.is' : 'summary.are')
  });

  function keyOf(): MessageKey {
    if (value === null) return denominator === null ? 'sentence.few.bare' : 'sentence.few.base';
    if (!known) return 'sentence.few.bare';
    if (counted === null) return numerator === 0 ? 'sentence.few.zero' : 'sentence.few';
    if (numerator !== 0) return 'sentence.few.counted';
    return expected < usuallyNone ? 'sentence.few.zero.usual' : 'sentence.few.zero.counted';
  }
}
