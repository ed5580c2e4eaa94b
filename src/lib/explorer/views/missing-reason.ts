import type { Locale } from '../../i18n/locale.ts';
import { translate } from '../../i18n/messages.ts';
import type { Mark } from '../../indicators/definition.ts';

const reasons: readonly Mark[] = ['geheim', 'onbekend', 'nvt', 'bestaat_niet'];

/** Why an area has no value, in a word or two. */
export const missingReason = (mark: Mark | undefined, locale: Locale): string =>
  mark !== undefined && mark !== '' && reasons.includes(mark)
    ? translate(locale, `figures.mark.${mark}`)
    : translate(locale, 'figures.class.geen_gegevens');
