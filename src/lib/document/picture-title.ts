import type { AreaDirectory } from '../areas/directory.ts';
import type { Document } from './model.ts';
import { formatPeriod } from '../i18n/formats.ts';
import type { Locale } from '../i18n/locale.ts';
import { translate } from '../i18n/messages.ts';

/** Title of a document: its own, or made of area and period. */
export function pictureTitle(
  { title, parameters }: Pick<Document, 'title' | 'parameters'>,
  areas: AreaDirectory,
  locale: Locale
): string {
  if (title !== '') return title;
  return translate(locale, 'picture.title.generated', {
    area: areas.get(parameters.gebied)?.naam ?? parameters.gebied,
    period: formatPeriod(parameters.periode, locale)
  });
}
