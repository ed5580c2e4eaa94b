import type { AreaCode } from '../areas/area.ts';
import type { AreaDirectory } from '../areas/directory.ts';
import type { Locale } from '../i18n/locale.ts';
import { translate } from '../i18n/messages.ts';

/** An area as it stands in a sentence after "in": `Nederland`, `de provincie Zeeland`, `Moerdijk`. */
export function placeName(code: AreaCode, areas: AreaDirectory, locale: Locale): string {
  const area = areas.get(code);
  if (!area) return code;
  const name = bareName(area.naam);
  switch (area.niveau) {
    case 'land':
      return translate(locale, 'place.land');
    case 'provincie':
    case 'veiligheidsregio':
      return translate(locale, `place.${area.niveau}`, { name });
    case 'riec':
      return translate(locale, 'place.riec', { name: name.replace(/^RIEC /, '') });
    case 'gemeente':
    case 'wijk':
    case 'buurt':
    case 'eigen':
      return name;
  }
}

/** A comparison as headlines name it, where its kind says enough: `de RIEC-regio`. */
export function shortPlaceName(code: AreaCode, areas: AreaDirectory, locale: Locale): string {
  const level = areas.get(code)?.niveau;
  return level === 'provincie' || level === 'riec'
    ? translate(locale, `place.short.${level}`)
    : placeName(code, areas, locale);
}

/** A name without what statistics offices add to tell equal names apart: `Utrecht (gemeente)`, `Utrecht (PV)`. */
const bareName = (name: string): string => name.replace(/ \((gemeente|PV|LD|VR)\)$/, '');
