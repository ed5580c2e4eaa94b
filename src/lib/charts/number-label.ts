import type { Interval } from '../indicators/assessment.ts';
import type { Locale } from '../i18n/locale.ts';
import type { NumberStyle } from './estimate.ts';

const tag = { nl: 'nl-NL', en: 'en-GB' } as const;

/** A number as figures write it: `1.234,5`, `−8,4`, with its suffix. */
export function numberLabel(value: number, style: NumberStyle, locale: Locale): string {
  const digits = { minimumFractionDigits: style.decimals, maximumFractionDigits: style.decimals };
  const text = new Intl.NumberFormat(tag[locale], digits).format(value).replace('-', '−');
  return `${text}${style.suffix}`;
}

/** `10,2–11,2`; with a minus sign in it `−10,9 tot −5,8`. */
export function intervalLabel({ low, high }: Interval, style: NumberStyle, locale: Locale): string {
  const plain = { ...style, suffix: '' } as const;
  const between = low < 0 ? (locale === 'nl' ? ' tot ' : ' to ') : '–';
  return `${numberLabel(low, plain, locale)}${between}${numberLabel(high, plain, locale)}`;
}
