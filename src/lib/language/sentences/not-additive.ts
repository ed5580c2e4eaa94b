import { formatList } from '../../i18n/formats.ts';
import type { Locale } from '../../i18n/locale.ts';
import { translate } from '../../i18n/messages.ts';
import { numberWord } from '../number-word.ts';
import { toSentence } from '../sentence.ts';
import type { Sentence } from '../sentence.ts';

/** Which figures a region has no value of, because they can't be added up; `names` as in running text. Null for none. */
export function notAdditiveSentence(
  names: readonly string[],
  locale: Locale
): { readonly headline: string; readonly sentence: Sentence } | null {
  if (names.length === 0) return null;
  return {
    headline:
      names.length === 1
        ? translate(locale, 'sentence.not-additive.headline.one')
        : translate(locale, 'sentence.not-additive.headline', { count: numberWord(names.length, locale) }),
    sentence: toSentence(locale, 'sentence.not-additive.list', { names: formatList(names, locale) })
  };
}
