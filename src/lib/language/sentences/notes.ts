import { formatNumber } from '../../i18n/formats.ts';
import { unitLabel } from '../../i18n/formats-unit.ts';
import type { Locale } from '../../i18n/locale.ts';
import { translate } from '../../i18n/messages.ts';
import type { MessageKey, MessageValues } from '../../i18n/messages.ts';
import type { Assessment } from '../../indicators/assessment.ts';
import type { Indicator } from '../../indicators/definition.ts';
import { capitalise } from '../capitalise.ts';
import type { SentenceContext } from '../context.ts';
import { numberWord } from '../number-word.ts';
import { phraseOf } from '../phrase-of.ts';
import { isOutsideInterval } from './is-outside-interval.ts';

/**
 * What a reader should bear in mind with a sentence about an assessment, each in a sentence of its own: what the class
 * does not say, and how soft the number is.
 */
export function assessmentNotes(assessment: Assessment, { indicator, locale }: SentenceContext): string[] {
  const phrase = phraseOf(indicator, locale);
  const notes: string[] = [];
  const add = (key: MessageKey, values: MessageValues = {}) => notes.push(translate(locale, key, values));
  const { class: tested, interval, comparison, mark, origin, members, value } = assessment;
  const higher = tested === 'hoger' || tested === 'duidelijk_hoger';
  const lower = tested === 'lager' || tested === 'duidelijk_lager';

  if (higher && phrase.explanation)
    add('sentence.note.explained', { explanation: capitalise(phrase.explanation) });
  else if (higher && indicator.richting === 'hoger_vraagt_aandacht' && !phrase.measured)
    add('sentence.note.attention');
  if (lower && indicator.richting === 'lager_vraagt_aandacht') add('sentence.note.attention');
  if (lower && indicator.richting === 'detectie_afhankelijk')
    add(tested === 'lager' ? 'sentence.note.less-recorded' : 'sentence.note.not-how-much', {
      noun: phrase.noun,
      is: translate(locale, phrase.plural ? 'summary.are' : 'summary.is')
    });
  if (tested === 'niet_anders' && interval && comparison?.value != null) {
    const pooled = origin === 'samengevoegd' && members.total > 1;
    if (!isOutsideInterval(assessment)) add('sentence.note.chance');
    else if (pooled && indicator.richting === 'detectie_afhankelijk') add('sentence.note.spread');
  }
  if (assessment.noVerdict === 'geen_vergelijking') add('sentence.alone.note');
  if (value !== null && mark === 'voorlopig') add('sentence.note.provisional');
  if (value !== null && mark === 'geschat') add('sentence.note.estimated');
  if (value !== null && origin === 'samengevoegd')
    add('sentence.note.pooled', { base: baseOf(indicator, locale) });
  if (value !== null && interval && indicator.afronding > 0) {
    const { afronding } = indicator;
    const count = members.known;
    add(origin === 'samengevoegd' && count > 1 ? 'sentence.note.rounded.pooled' : 'sentence.note.rounded', {
      base: formatNumber(afronding, 0, locale),
      count: numberWord(count, locale),
      most: formatNumber(count * Math.floor(afronding / 2), 0, locale)
    });
  }
  if (value !== null && phrase.measured) notes.push(phrase.measured);
  else if (value !== null && isSurvey(indicator)) add('sentence.note.survey');
  return notes;
}

/** The catalogue has no column for it, but the unit of a survey names whom it asked. */
const isSurvey = ({ eenheid }: Indicator): boolean => /respondent|ondervraagd/i.test(eenheid);

/** What the numbers are divided by, in the plural: `inwoners`, `woningen`. */
const baseOf = (indicator: Indicator, locale: Locale): string =>
  /(inwoners|woningen|huishoudens|bedrijven|vestigingen|woningaankopen|inhabitants|dwellings|households|businesses|establishments)/.exec(
    unitLabel(indicator, locale)
  )?.[0] ?? translate(locale, 'sentence.note.denominators');
