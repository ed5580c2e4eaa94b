import { formatList, formatPercent, formatPeriod, formatPeriodRange } from '../../i18n/formats.ts';
import { translate } from '../../i18n/messages.ts';
import type { MessageKey, MessageValues } from '../../i18n/messages.ts';
import type { TrendAssessment } from '../../indicators/trend.ts';
import { fewestPeriods } from '../../stats/trend.ts';
import { capitalise } from '../capitalise.ts';
import { detectionOf, intervalWords } from '../claim-words.ts';
import type { SentenceContext } from '../context.ts';
import { numberWord } from '../number-word.ts';
import { phraseOf } from '../phrase-of.ts';
import { saidWords } from '../said-words.ts';
import { toSentence } from '../sentence.ts';
import type { Sentence } from '../sentence.ts';

/** What may be said of a change over time: how much a year, its margin and its years, or why nothing can be said. */
export function trendSentence(trend: TrendAssessment, context: SentenceContext): Sentence {
  const { indicator, locale, said = [] } = context;
  const { subject } = phraseOf(indicator, locale);
  const short = said.includes('indicator') && said.includes('area');
  const say = (key: MessageKey, values: MessageValues = {}) =>
    toSentence(locale, key, {
      subject,
      Subject: capitalise(subject),
      where: saidWords({ area: trend.area, period: '' }, context).where,
      detection: detectionOf(context),
      ...values
    });
  if (trend.verdict === 'niet_te_bepalen' || !trend.change) return say(...undetermined(trend, context));

  const used = trend.points.filter((point) => point.used);
  const { perYear, interval } = trend.change;
  const key = `sentence.trend.${trend.verdict}` as const;
  return say(key === 'sentence.trend.geen_verandering' && short ? `${key}.said` : key, {
    // The verb says which way; a change that is not shown keeps its sign.
    change: formatPercent(trend.verdict === 'neemt_af' ? Math.abs(perYear) : perYear, 1, locale),
    interval: intervalWords(interval, context, 1),
    range: formatPeriodRange(used[0]?.period ?? '', used.at(-1)?.period ?? '', locale)
  });
}

function undetermined(
  { points, leftOut }: TrendAssessment,
  { indicator, locale, said = [] }: SentenceContext
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
  const short = said.includes('indicator') && said.includes('area') ? '.said' : '';
  const years = formatList(
    periods.map((period) => formatPeriod(period, locale)),
    locale
  );
  return periods.length === 1
    ? [`sentence.trend.one${short}`, { years }]
    : [`sentence.trend.few${short}`, { count: numberWord(periods.length, locale), years }];
}

/** What was left out of the estimate, and where the series begins anew. */
export function trendNotes(trend: TrendAssessment, { indicator, locale }: SentenceContext): string[] {
  const names = (why: (reason: string) => boolean) =>
    trend.leftOut.filter((entry) => why(entry.why)).map(({ period }) => formatPeriod(period, locale));
  const last = trend.points.findLast(({ used }) => used)?.period;
  const provisional = names((why) => why === 'voorlopig');
  const missing = names((why) => why !== 'voorlopig' && why !== 'voor_reeksbreuk');
  const period = formatList(provisional, locale);
  const { fewer } = phraseOf(indicator, locale);
  const recorded = indicator.richting === 'detectie_afhankelijk';
  const fewerMeans = fewer ? [fewer] : recorded ? [translate(locale, 'sentence.note.less-recorded')] : [];
  return [
    ...(trend.verdict === 'neemt_af' ? fewerMeans : []),
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
