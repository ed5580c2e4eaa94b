import { formatPeriod } from '../i18n/formats.ts';
import { translate } from '../i18n/messages.ts';
import type { Period } from '../indicators/definition.ts';
import type { AreaCode } from '../areas/area.ts';
import type { Said, SentenceContext } from './context.ts';
import { placeName } from './place-name.ts';

/** Where, when and of whom, each with its preposition; nothing for what the text around a sentence has said. */
export function saidWords(
  { area, period }: { readonly area: AreaCode; readonly period: Period },
  { areas, locale, said = [] }: SentenceContext
): { readonly where: string; readonly when: string; readonly of: string } {
  const place = { area: placeName(area, areas, locale) };
  const unless = (one: Said, text: string) => (said.includes(one) ? '' : text);
  return {
    where: unless('area', translate(locale, 'sentence.where', place)),
    when: unless('period', translate(locale, 'sentence.when', { period: formatPeriod(period, locale) })),
    of: unless('area', translate(locale, 'sentence.of', place))
  };
}
