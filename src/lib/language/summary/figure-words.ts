import { formatPeriod } from '../../i18n/formats.ts';
import { formatFigure, formatValue } from '../../i18n/formats-unit.ts';
import { translate } from '../../i18n/messages.ts';
import type { MessageValues } from '../../i18n/messages.ts';
import type { Assessment } from '../../indicators/assessment.ts';
import { classLabel } from '../../indicators/class-label.ts';
import { capitalise } from '../capitalise.ts';
import { intervalWords } from '../claim-words.ts';
import type { SentenceContext } from '../context.ts';
import { phraseOf } from '../phrase-of.ts';
import { placeName, shortPlaceName } from '../place-name.ts';

/** What a sentence spells out because nothing before it has. */
export interface Spelled {
  readonly interval: 'full' | 'short';
  readonly comparison: 'full' | 'short';
}

/** The words of one figure as sentences of a summary use them. */
export function figureWords(
  assessment: Assessment,
  context: SentenceContext,
  spelled: Spelled
): MessageValues {
  const { indicator, areas, locale } = context;
  const phrase = phraseOf(indicator, locale);
  const [lead = '', topic = phrase.subject] = splitLead(phrase.subject);
  const { value, interval, comparison } = assessment;
  const name = spelled.comparison === 'full' ? placeName : shortPlaceName;
  const more = moreWords(assessment, phrase.plural, context);
  return {
    area: placeName(assessment.area, areas, locale),
    period: formatPeriod(assessment.period, locale),
    comparison: comparison ? name(comparison.area, areas, locale) : '',
    class: classLabel(assessment.class, 'context', locale),
    more,
    More: capitalise(more),
    verb: translate(locale, phrase.plural ? 'summary.are' : 'summary.is'),
    noun: phrase.noun,
    Noun: capitalise(phrase.noun),
    lead,
    Lead: capitalise(lead),
    topic,
    value:
      phrase.saysBase && indicator.eenheid.startsWith('%')
        ? formatFigure(value, indicator, locale)
        : formatValue(value, indicator, locale),
    interval: interval ? intervalWords(interval, { ...context, interval: spelled.interval }) : '',
    reference: formatFigure(comparison?.value ?? null, indicator, locale)
  };
}

function moreWords({ class: tested }: Assessment, plural: boolean, { locale }: SentenceContext): string {
  if (tested === 'niet_anders' || tested === 'niet_getoetst') return '';
  const lower = tested === 'lager' || tested === 'duidelijk_lager';
  return translate(locale, lower && plural ? `summary.fewer.${tested}` : `summary.more.${tested}`);
}

/** The words before what a figure is about: `het aandeel `, then the topic. */
function splitLead(subject: string): readonly string[] {
  const [, lead, topic] =
    /^((?:het aandeel|het (?:totale |gemiddelde )?aantal|het cijfer voor|de gemiddelde|de|het|the share of|the (?:total |average )?number of|the figure for|the average|the) )(.*)$/.exec(
      subject
    ) ?? [];
  return lead === undefined || topic === undefined ? ['', subject] : [lead, topic];
}
