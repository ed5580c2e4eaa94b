import { formatNumber } from '../../i18n/formats.ts';
import { formatFigure, formatValue } from '../../i18n/formats-unit.ts';
import { translate } from '../../i18n/messages.ts';
import type { MessageKey, MessageValues } from '../../i18n/messages.ts';
import type { Assessment } from '../../indicators/assessment.ts';
import { capitalise } from '../capitalise.ts';
import { claimWords, intervalWords } from '../claim-words.ts';
import type { SentenceContext } from '../context.ts';
import { fillPlaces } from '../fill-places.ts';
import { indicatorName } from '../indicator-name.ts';
import { numberWord } from '../number-word.ts';
import { phraseOf } from '../phrase-of.ts';
import type { Phrase } from '../phrases/phrase.ts';
import { saidWords } from '../said-words.ts';
import { toSentence } from '../sentence.ts';
import type { Sentence } from '../sentence.ts';
import { isOutsideInterval } from './is-outside-interval.ts';

/**
 * A tested figure with all that its claim needs: area, period, number, unit, margin, comparison with its number, and
 * class. Each class has its own way of saying it; without a count it is said of the figure's name.
 */
export function testedSentence(assessment: Assessment, context: SentenceContext): Sentence {
  const { indicator, locale, said = [] } = context;
  const { value, numerator, interval, class: tested } = assessment;
  const phrase = phraseOf(indicator, locale);
  const short = phrase.saysBase && indicator.eenheid.startsWith('%');
  const words = {
    ...claimWords(assessment, context),
    ...saidWords(assessment, context),
    ...countWords(assessment, phrase, context),
    name: indicatorName(indicator, locale),
    Subject: capitalise(phrase.subject),
    noun: phrase.noun,
    done: phrase.done,
    by: phrase.by ?? '',
    value: (short ? formatFigure : formatValue)(value, indicator, locale),
    interval: interval ? intervalWords(interval, context) : ''
  };
  const say = (key: MessageKey, values: MessageValues = {}) =>
    toSentence(locale, key, { ...words, ...values }, tested);
  if (!interval) return say('sentence.tested.bare');

  const pooled = assessment.origin === 'samengevoegd' && assessment.members.total > 1;
  const recorded = indicator.richting === 'detectie_afhankelijk';
  const counted = recorded && phrase.counted !== null && numerator !== null;
  if (counted && pooled) return say('sentence.recorded.pooled');
  if (isOutsideInterval(assessment)) return say('sentence.spread', spreadWords(assessment, phrase, context));
  if (counted) return say(recordedKey(tested, phrase));
  const share = said.includes('period') ? (phrase.shareAgain ?? phrase.share) : phrase.share;
  if (share && numerator !== null && !pooled) {
    const clause = fillPlaces(share, { ...words, value: formatFigure(value, indicator, locale) });
    return say(share.includes('{value}') ? 'sentence.share.said' : 'sentence.share', { share: clause });
  }
  return say('sentence.value');
}

function recordedKey(tested: Assessment['class'], { by, plural }: Phrase): MessageKey {
  switch (tested) {
    case 'duidelijk_hoger':
      return by ? 'sentence.recorded.duidelijk_hoger.by' : 'sentence.recorded.duidelijk_hoger';
    case 'lager':
    case 'duidelijk_lager':
      return `sentence.recorded.${tested}`;
    case 'hoger':
    case 'niet_anders':
    case 'niet_getoetst':
      return plural ? 'sentence.recorded.hoger' : 'sentence.recorded.times';
  }
}

/** How many, of what: `één hennepkwekerij`, `96 misdrijven drugshandel`. */
function countWords(
  { numerator, denominator, members }: Assessment,
  { counted }: Phrase,
  { locale, said = [] }: SentenceContext
): MessageValues {
  const one = numerator === 1;
  const [single = '', many = ''] = counted ?? [];
  return {
    count: one ? numberWord(1, locale) : formatNumber(numerator, 0, locale),
    total: formatNumber(denominator, 0, locale),
    counted: one ? single : many,
    recordings: said.includes('indicator') ? translate(locale, 'sentence.recordings') : one ? single : many,
    verb: translate(locale, one ? 'summary.is' : 'summary.are'),
    members: numberWord(members.known, locale)
  };
}

function spreadWords(
  { value, comparison }: Assessment,
  { subject }: Phrase,
  { indicator, locale, said = [] }: SentenceContext
): MessageValues {
  const named = said.includes('indicator');
  return {
    it: named ? translate(locale, 'sentence.the-figure') : subject,
    that: translate(locale, named ? 'sentence.that-of' : 'sentence.the-figure-of'),
    side: translate(locale, (value ?? 0) > (comparison?.value ?? 0) ? 'sentence.above' : 'sentence.below'),
    recorded: indicator.richting === 'detectie_afhankelijk' ? translate(locale, 'sentence.recorded-too') : ''
  };
}
