import { formatInterval, formatNumber } from '../../i18n/formats.ts';
import type { Locale } from '../../i18n/locale.ts';
import { translate } from '../../i18n/messages.ts';
import type { TrendAssessment } from '../../indicators/trend.ts';

/** The change in one line above a small multiple: `neemt af: −8,4% per jaar (−10,9 tot −5,8)`. */
export function trendVerdict({ verdict, change }: TrendAssessment, locale: Locale): string {
  const word = translate(locale, `figures.verdict.${verdict}`);
  if (!change) return word;
  return translate(locale, 'cells.trend.verdict', {
    verdict: word,
    change: formatNumber(change.perYear, 1, locale),
    interval: formatInterval(change.interval, 1, locale, 'tot')
  });
}
