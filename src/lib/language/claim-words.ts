import { formatInterval, formatPeriod } from '../i18n/formats.ts';
import { decimalsOf, formatFigure } from '../i18n/formats-unit.ts';
import { translate } from '../i18n/messages.ts';
import type { Assessment, Interval } from '../indicators/assessment.ts';
import { classLabel } from '../indicators/class-label.ts';
import type { SentenceContext } from './context.ts';
import { placeName } from './place-name.ts';

/** The words that every sentence about an assessment is made of. */
export const claimWords = (assessment: Assessment, context: SentenceContext) => ({
  area: placeName(assessment.area, context.areas, context.locale),
  period: formatPeriod(assessment.period, context.locale),
  class: classLabel(assessment.class, context.indicator.richting, context.locale),
  than: thanOf(assessment),
  comparison: assessment.comparison
    ? placeName(assessment.comparison.area, context.areas, context.locale)
    : '',
  reference: formatFigure(assessment.comparison?.value ?? null, context.indicator, context.locale),
  detection: detectionOf(context)
});

/** English joins "different" with another word than "higher". Dutch messages have no place for it. */
const thanOf = (assessment: Assessment): string =>
  assessment.class === 'niet_anders' ? 'from that' : 'than';

/** Fixed words behind every claim about what was found by looking for it. */
export const detectionOf = ({ indicator, locale }: SentenceContext): string =>
  indicator.richting === 'detectie_afhankelijk' ? translate(locale, 'sentence.detection') : '';

/** `95%-bi 15,2 tot 22,9`; decimals are those of the indicator unless said otherwise. */
export function intervalWords(
  interval: Interval,
  { indicator, locale, interval: words = 'short' }: SentenceContext,
  decimals = decimalsOf(indicator)
): string {
  const range = formatInterval(interval, decimals, locale, 'tot');
  return translate(locale, `sentence.interval.${words}`, { range });
}
