import { formatList } from '../../i18n/formats.ts';
import { formatValue } from '../../i18n/formats-unit.ts';
import type { MessageKey, MessageValues } from '../../i18n/messages.ts';
import type { Assessment } from '../../indicators/assessment.ts';
import { isLocal } from '../../indicators/local-theme.ts';
import { claimWords, intervalWords } from '../claim-words.ts';
import type { SentenceContext } from '../context.ts';
import { indicatorName } from '../indicator-name.ts';
import { placeName } from '../place-name.ts';
import { toSentence } from '../sentence.ts';
import type { Sentence } from '../sentence.ts';
import { testedSentence } from './tested.ts';
import { tooFewSentence } from './too-few.ts';

/** More missing gemeenten than this are counted instead of named. */
const mostNamed = 4;

/**
 * What may be said of one figure: area, period, number, unit, margin, comparison with its number, and class, or the
 * reason why one of them is missing. Never a comparison without all of them.
 */
export function assessmentSentence(assessment: Assessment, context: SentenceContext): Sentence {
  const { indicator, locale } = context;
  const { value, interval, members, partial } = assessment;
  const words = { name: indicatorName(indicator, locale), ...claimWords(assessment, context) };
  const say = (key: MessageKey, values: MessageValues = {}) =>
    toSentence(locale, key, { ...words, ...values }, assessment.class);
  const withMargin = interval ? { interval: intervalWords(interval, context) } : {};
  const valued = { value: formatValue(value, indicator, locale), ...withMargin };

  switch (assessment.noVerdict) {
    case null:
      return testedSentence(assessment, context);
    case 'te_weinig_waarnemingen':
      return tooFewSentence(assessment, context);
    case 'geheim':
      return say('sentence.secret');
    case 'geen_gegevens':
      return say(assessment.mark === 'nvt' ? 'sentence.not-applicable' : 'sentence.none');
    case 'onvolledige_regio': {
      if (!partial) return say('sentence.none');
      const shown = {
        known: members.known,
        total: members.total,
        missing: missingNames(assessment, context),
        value: formatValue(partial.value, indicator, locale)
      };
      return partial.interval
        ? say('sentence.incomplete', { ...shown, interval: intervalWords(partial.interval, context) })
        : say('sentence.incomplete.bare', shown);
    }
    case 'niet_optelbaar':
      return say(isLocal(indicator) ? 'sentence.not-additive.own' : 'sentence.not-additive');
    case 'geen_vergelijking':
      return say(interval ? 'sentence.alone' : 'sentence.alone.bare', valued);
    case 'geen_toets':
      return assessment.comparison?.value == null
        ? say('sentence.alone.bare', valued)
        : say('sentence.untested', valued);
  }
}

function missingNames({ members }: Assessment, { areas, locale }: SentenceContext): string {
  if (members.missing.length > mostNamed) {
    return toSentence(locale, 'sentence.incomplete.many', { count: members.missing.length }).plain;
  }
  return formatList(
    members.missing.map((code) => placeName(code, areas, locale)),
    locale
  );
}
