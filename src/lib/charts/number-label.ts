import { formatInterval, formatNumber } from '../i18n/formats.ts';
import { decimalsOf, type Unit } from '../i18n/formats-unit.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Interval } from '../indicators/assessment.ts';
import type { NumberStyle } from './estimate.ts';

/** How the numbers of an indicator are written in a figure. */
export function toNumberStyle(unit: Unit): NumberStyle {
  return { decimals: decimalsOf(unit), suffix: unit.eenheid.startsWith('%') ? '%' : '' };
}

/** A number as figures write it, with its suffix: `1.234,5`, `−8,4%`. */
export const numberLabel = (value: number, style: NumberStyle, locale: Locale): string =>
  `${formatNumber(value, style.decimals, locale)}${style.suffix}`;

/** `10,2–11,2`; with a minus sign `−10,9 tot −5,8`. Without suffix: it stands beside its value. */
export const intervalLabel = (interval: Interval, style: NumberStyle, locale: Locale): string =>
  formatInterval(interval, style.decimals, locale, 'dash');
