import { formatList, formatPercent, formatPeriod, formatPeriodRange } from '../../i18n/formats.ts';
import { translate } from '../../i18n/messages.ts';
import type { MessageKey, MessageValues } from '../../i18n/messages.ts';
import type { TrendAssessment } from '../../indicators/trend.ts';
import { fewestPeriods } from '../../stats/trend.ts';
import { detectionOf, intervalWords } from '../claim-words.ts';
import type { SentenceContext } from '../context.ts';
import { indicatorName } from '../indicator-name.ts';
import { numberWord } from '../number-word.ts';
import { placeName } from '../place-name.ts';
import { toSentence } from '../sentence.ts';
import type { Sentence } from '../sentence.ts';

/** What may be said of a change over time: how much a year, its margin and its years, or why nothing can be said. */
export function trendSentence(trend: TrendAssessment, context: SentenceContext): Sentence {
  const { indicator, areas, locale } = context;
  const say = (key: MessageKey, values: MessageValues = {}) =>
    toSentence(locale, key, {
      name: indicatorName(indicator, locale),
      area: placeName(trend.area, areas, locale),
      detection: detectionOf(context),
      ...values
    });
  if (trend.verdict === 'niet_te_bepalen' || !trend.change) return say(...undetermined(trend, context));

  const used = trend.points.filter((point) => point.used);
  const { perYear, interval } = trend.change;
  return say(`sentence.trend.${trend.verdict}`, {
    // The verb says which way; a change that is not shown keeps its sign.
    change: formatPercent(trend.verdict === 'neemt_af' ? Math.abs(perYear) : perYear, 1, locale),
    interval: intervalWords(interval, context, 1),
    range: formatPeriodRange(used[0]?.period ?? '', used.at(-1)?.period ?? '', locale)
  });
}

function undetermined(
  { points, leftOut }: TrendAssessment,
  { indicator, locale }: SentenceContext
): [MessageKey, MessageValues] {
  if (indicator.soort !== 'telling' && indicator.soort !== 'percentage')
    return ['sentence.trend.uncounted', {}];
  const out = new Set(leftOut.map(({ period }) => period));
  const periods = points.filter(({ period }) => !out.has(period)).map(({ period }) => period);
  if (periods.length >= fewestPeriods) {
    return [
      'sentence.trend.events',
      { range: formatPeriodRange(periods[0] ?? '', periods.at(-1) ?? '', locale) }
    ];
  }
  if (periods.length === 0) return ['sentence.trend.none', {}];
  const years = formatList(
    periods.map((period) => formatPeriod(period, locale)),
    locale
  );
  return periods.length === 1
    ? ['sentence.trend.one', { years }]
    : ['sentence.trend.few', { count: numberWord(periods.length, locale), years }];
}

/** What was left out of the estimate, and where the series begins anew. */
export function trendNotes(trend: TrendAssessment, { locale }: SentenceContext): string[] {
  const names = (why: (reason: string) => boolean) =>
    trend.leftOut.filter((entry) => why(entry.why)).map(({ period }) => formatPeriod(period, locale));
  const last = trend.points.findLast(({ used }) => used)?.period;
  const provisional = names((why) => why === 'voorlopig');
  const missing = names((why) => why !== 'voorlopig' && why !== 'voor_reeksbreuk');
  const period = formatList(provisional, locale);
  return [
    ...trend.breaks.map((start) =>
      translate(locale, 'sentence.trend.note.break', { period: formatPeriod(start, locale) })
    ),
    ...(provisional.length === 0
      ? []
      : last === undefined
        ? [translate(locale, 'sentence.trend.note.provisional.bare', { period })]
        : [
            translate(locale, 'sentence.trend.note.provisional', { period, last: formatPeriod(last, locale) })
          ]),
    ...(missing.length === 0
      ? []
      : [translate(locale, 'sentence.trend.note.missing', { periods: formatList(missing, locale) })])
  ];
}
