import { formatInterval } from '../../i18n/formats.ts';
import { decimalsOf, formatValue } from '../../i18n/formats-unit.ts';
import type { MessageKey, MessageValues } from '../../i18n/messages.ts';
import type { Assessment } from '../../indicators/assessment.ts';
import { claimWords } from '../claim-words.ts';
import type { SentenceContext } from '../context.ts';
import { indicatorName, unregisteredName } from '../indicator-name.ts';
import { toSentence } from '../sentence.ts';
import type { Sentence } from '../sentence.ts';

/**
 * One line of a list whose heading names area and period, and whose foot says what stands between brackets and that
 * registered figures depend on who looked (message `sentence.note.detection`).
 */
export function assessmentShort(assessment: Assessment, context: SentenceContext): Sentence {
  const { indicator, locale } = context;
  const { value, interval, members } = assessment;
  const say = (key: MessageKey, values: MessageValues = {}) =>
    toSentence(
      locale,
      key,
      {
        ...claimWords(assessment, context),
        name:
          assessment.noVerdict === null
            ? unregisteredName(indicator, locale)
            : indicatorName(indicator, locale),
        value: formatValue(value, indicator, locale),
        interval: interval ? formatInterval(interval, decimalsOf(indicator), locale, 'dash') : '',
        ...values
      },
      assessment.class
    );

  switch (assessment.noVerdict) {
    case null:
      return say(interval ? 'sentence.short.tested' : 'sentence.short.tested.bare');
    case 'te_weinig_waarnemingen':
      return say('sentence.short.few');
    case 'geheim':
      return say('sentence.short.secret');
    case 'geen_gegevens':
      return say(assessment.mark === 'nvt' ? 'sentence.short.not-applicable' : 'sentence.short.none');
    case 'onvolledige_regio':
      return say('sentence.short.incomplete', { known: members.known, total: members.total });
    case 'niet_optelbaar':
      return say('sentence.short.not-additive');
    case 'geen_vergelijking':
    case 'geen_toets':
      return say(interval ? 'sentence.short.value' : 'sentence.short.value.bare');
  }
}
