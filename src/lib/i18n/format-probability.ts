import { formatNumber } from './formats.ts';
import type { Locale } from './locale.ts';

const SMALLEST = 0.001;

/** A p-value as it stands in a table: `< 0,001`, `0,002`, `0,24`. */
export const formatProbability = (p: number, locale: Locale): string =>
  p < SMALLEST ? `< ${formatNumber(SMALLEST, 3, locale)}` : formatNumber(p, p < 0.01 ? 3 : 2, locale);

/** The same in a sentence: `p < 0,001`, `p = 0,24`. */
export const formatProbabilityClaim = (p: number, locale: Locale): string =>
  `p ${p < SMALLEST ? '' : '= '}${formatProbability(p, locale)}`;
