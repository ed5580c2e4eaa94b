import { formatNumber } from '../i18n/formats.ts';
import type { Locale } from '../i18n/locale.ts';

const words: Readonly<Record<Locale, readonly string[]>> = {
  nl: 'nul één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien twintig'.split(
    ' '
  ),
  en: 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' '
  )
};

/** Whole numbers up to twenty in words, as in running text; larger ones in digits. */
export const numberWord = (value: number, locale: Locale): string =>
  words[locale][value] ?? formatNumber(value, 0, locale);
