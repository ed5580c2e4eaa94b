import { translate } from '../../i18n/messages.ts';
import type { MessageKey, MessageValues } from '../../i18n/messages.ts';
import type { Assessment } from '../../indicators/assessment.ts';
import type { TrendAssessment } from '../../indicators/trend.ts';
import { claimWords } from '../claim-words.ts';
import type { SentenceContext } from '../context.ts';
import { indicatorName, unregisteredName } from '../indicator-name.ts';
import { shortPlaceName } from '../place-name.ts';

/** Longest headline, in characters. */
const longest = 70;

/** Headline above a figure: the same claim as its sentence, never a stronger one, and no number. */
export function assessmentHeadline(assessment: Assessment, context: SentenceContext): string {
  const { areas, locale, indicator } = context;
  const { comparison, members } = assessment;
  const plain = indicatorName(indicator, locale);
  switch (assessment.noVerdict) {
    case null:
      return fit(context, 'sentence.headline.tested', unregisteredName(indicator, locale), {
        ...claimWords(assessment, context),
        comparison: comparison ? shortPlaceName(comparison.area, areas, locale) : ''
      });
    case 'te_weinig_waarnemingen':
      return fit(context, 'sentence.headline.few', plain);
    case 'geheim':
      return translate(locale, 'sentence.headline.secret');
    case 'geen_gegevens':
      return fit(context, 'sentence.headline.none', plain);
    case 'onvolledige_regio':
      return translate(locale, 'sentence.headline.incomplete', {
        known: members.known,
        total: members.total
      });
    case 'niet_optelbaar':
      return fit(context, 'sentence.headline.not-additive', plain);
    case 'geen_vergelijking':
    case 'geen_toets':
      return fit(context, 'sentence.headline.untested', plain);
  }
}

export const trendHeadline = (trend: TrendAssessment, context: SentenceContext): string =>
  fit(context, `sentence.trend.headline.${trend.verdict}`, indicatorName(context.indicator, context.locale));

/** A headline with the indicator's name cut at a word when the whole would be too long. */
function fit({ locale }: SentenceContext, key: MessageKey, name: string, values: MessageValues = {}): string {
  const room = longest - translate(locale, key, { ...values, name: '' }).length;
  const short = name.length <= room ? name : `${name.slice(0, room - 1).replace(/\s+\S*$/, '')}…`;
  return translate(locale, key, { ...values, name: short });
}
