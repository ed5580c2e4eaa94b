import type { Area } from '../areas/area.ts';
import type { Locale } from '../i18n/locale.ts';
import { translate } from '../i18n/messages.ts';

/** An area as labels and heads name it, in the reader's language: only the country has another name there. */
export const areaName = ({ naam, niveau }: Pick<Area, 'naam' | 'niveau'>, locale: Locale): string =>
  niveau === 'land' ? translate(locale, 'place.land') : naam;
