import type { Locale } from '../i18n/locale.ts';
import type { Indicator } from '../indicators/definition.ts';

export const indicatorName = ({ naam, naam_en }: Indicator, locale: Locale): string =>
  locale === 'en' && naam_en !== '' ? naam_en : naam;

/**
 * The name without "Geregistreerde", for where the class says it: "Drugshandel: meer geregistreerd", not
 * "Geregistreerde drugshandel: meer geregistreerd".
 */
export function unregisteredName(indicator: Indicator, locale: Locale): string {
  const name = indicatorName(indicator, locale);
  if (indicator.richting !== 'detectie_afhankelijk') return name;
  const rest = name.replace(/^(Geregistreerde?|Recorded) /, '');
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** A name as it stands in the middle of a sentence; abbreviations and the Wet Bibob keep their capitals. */
export const inSentence = (name: string): string =>
  /^(\p{Lu}(\p{Lu}|\p{P})|Bibob)/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
