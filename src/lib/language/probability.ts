import { formatNumber } from '../i18n/formats.ts';
import type { Locale } from '../i18n/locale.ts';

/** A p-value to the digit that matters: `0,29`, `0,02`, `0,002`, `< 0,001`. */
export function formatProbability(p: number, locale: Locale): string {
  if (p < 0.001) return `< ${formatNumber(0.001, 3, locale)}`;
  return formatNumber(p, p < 0.01 ? 3 : 2, locale);
}
