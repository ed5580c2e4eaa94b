import type { Locale } from '#lib/i18n/locale.ts';
import { translate } from '#lib/i18n/messages.ts';

const DAY = 86_400_000;

const languageOf = (locale: Locale): string => (locale === 'nl' ? 'nl-NL' : 'en-GB');

/** `10:42`, of milliseconds since 1970. */
export const formatTime = (moment: number, locale: Locale): string =>
  new Intl.DateTimeFormat(languageOf(locale), { hour: '2-digit', minute: '2-digit' }).format(moment);

/** `gisteren`, `21 nov`, or with the year of another one; null for today. */
export function formatDay(moment: number, now: number, locale: Locale): string | null {
  const day = (at: number) => new Date(at).toDateString();
  if (day(moment) === day(now)) return null;
  if (day(moment) === day(now - DAY)) return translate(locale, 'moment.yesterday');
  const sameYear = new Date(moment).getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(languageOf(locale), {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' })
  }).format(moment);
}

/** When something was saved, as people say it: the time today, then `gisteren`, then the day. */
export const formatMoment = (moment: number, now: number, locale: Locale): string =>
  formatDay(moment, now, locale) ?? translate(locale, 'moment.today', { time: formatTime(moment, locale) });
