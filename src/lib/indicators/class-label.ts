import type { Locale } from '../i18n/locale.ts';
import { translate } from '../i18n/messages.ts';
import type { ComparisonClass } from './assessment.ts';
import type { Direction } from './definition.ts';

/** Class in words; "meer geregistreerd" in place of "hoger" where a figure depends on who looked. */
export const classLabel = (tested: ComparisonClass, direction: Direction, locale: Locale): string =>
  translate(
    locale,
    direction === 'detectie_afhankelijk' ? `figures.class.registered.${tested}` : `figures.class.${tested}`
  );
