import type { Locale } from '../../i18n/locale.ts';
import { translate } from '../../i18n/messages.ts';
import type { Unresolved } from './resolve-value.ts';

/** Why a place in a text stays empty, and what may have been meant. */
export function describeUnresolved({ place, why, cell, suggestion }: Unresolved, locale: Locale): string {
  const text = translate(locale, `cells.text.unresolved.${why}`, { place, cell });
  return suggestion === ''
    ? text
    : `${text} ${translate(locale, 'document.suggestion', { name: suggestion })}`;
}
