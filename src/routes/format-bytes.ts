import { formatNumber } from '#lib/i18n/formats.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { translate } from '#lib/i18n/messages.ts';

/** Size in kB or MB (powers of ten), one decimal below 10. */
export function formatBytes(bytes: number, locale: Locale): string {
  const unit = bytes < 1e6 ? 'kB' : 'MB';
  const size = bytes / (unit === 'kB' ? 1e3 : 1e6);
  return translate(locale, `bytes.${unit}`, { count: formatNumber(size, size < 10 ? 1 : 0, locale) });
}
