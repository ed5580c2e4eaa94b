import type { Locale } from '../i18n/locale.ts';
import { translate } from '../i18n/messages.ts';
import type { Crossfilter } from './crossfilter/crossfilter.ts';

/** How many areas pass, for who can't see it; `''` where nothing is filtered. */
export function passingWords(
  { active, passing, size }: Pick<Crossfilter, 'active' | 'passing' | 'size'>,
  locale: Locale
): string {
  if (!active) return '';
  const key = passing === 0 ? 'exploration.nothing-passes' : 'exploration.passing';
  return translate(locale, key, { passing, all: size });
}
