import { formatPercent } from '../../i18n/formats.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Assessment } from '../../indicators/assessment.ts';
import { toSentence } from '../sentence.ts';
import type { Sentence } from '../sentence.ts';

/**
 * How large a difference could have gone unnoticed: with "niet aantoonbaar anders", never alone. Null for other classes.
 */
export function equalitySentence(assessment: Assessment, locale: Locale): Sentence | null {
  const { class: tested, comparison, limits } = assessment;
  const reference = comparison?.value ?? 0;
  if (tested !== 'niet_anders' || !limits || reference <= 0) return null;
  const share = formatPercent((limits.warning.high / reference - 1) * 100, 0, locale);
  return toSentence(locale, 'sentence.equality', { share }, tested);
}
