import type { Locale } from '#lib/i18n/locale.ts';
import { translate } from '#lib/i18n/messages.ts';
import type { Inspection } from '#lib/engine/connect-import.ts';

/** Years of a municipal division as people say them: `2022`, `2019 tot en met 2021`, `2023 of later`. */
export function vintageRange({ from, to }: NonNullable<Inspection['vintage']>, locale: Locale): string {
  if (from !== null && to !== null)
    return from === to ? String(to) : translate(locale, 'import.vintage.between', { from, to });
  if (from !== null) return translate(locale, 'import.vintage.from', { from });
  return translate(locale, 'import.vintage.to', { to: to ?? '' });
}
