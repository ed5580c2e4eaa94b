import { formatInterval, formatNumber } from '../i18n/formats.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Interval } from '../indicators/assessment.ts';
import type { NumberStyle } from './estimate.ts';

/** A number as figures write it, with its suffix: `1.234,5`, `−8,4%`. */
export const numberLabel = (value: number, style: NumberStyle, locale: Locale): string =>
  `${formatNumber(value, style.decimals, locale)}${style.suffix}`;

/** `10,2–11,2`; with a minus sign `−10,9 tot −5,8`. Without suffix: it stands beside its value. */
export const intervalLabel = (interval: Interval, style: NumberStyle, locale: Locale): string =>
  formatInterval(interval, style.decimals, locale, 'dash');
