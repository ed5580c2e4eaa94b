import type { Locale } from '#lib/i18n/locale.ts';
import { translate } from '#lib/i18n/messages.ts';

const DAY = 86_400_000;

/** When something was saved, as people say it: the time today, then `gisteren`, then the day; milliseconds since 1970. */
export function formatMoment(moment: number, now: number, locale: Locale): string {
  const language = locale === 'nl' ? 'nl-NL' : 'en-GB';
  const day = (at: number) => new Date(at).toDateString();
  if (day(moment) === day(now)) {
    const time = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' }).format(moment);
    return translate(locale, 'moment.today', { time });
  }
  if (day(moment) === day(now - DAY)) return translate(locale, 'moment.yesterday');
  const sameYear = new Date(moment).getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' })
  }).format(moment);
}
