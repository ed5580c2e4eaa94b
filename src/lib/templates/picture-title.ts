import type { AreaDirectory } from '../areas/directory.ts';
import type { Document } from './model.ts';
import { formatPeriod } from '../i18n/formats.ts';
import type { Locale } from '../i18n/locale.ts';
import { translate, type MessageKey } from '../i18n/messages.ts';

/** What pictures of one theme are called; all others are pictures of the whole. */
const titles: Readonly<Record<string, MessageKey>> = {
  vastgoed: 'picture.title.vastgoed',
  drugs: 'picture.title.drugs',
  branches: 'picture.title.branches',
  vakantieparken: 'picture.title.vakantieparken',
  weerbaar_bestuur: 'picture.title.weerbaar_bestuur',
  fenomenen: 'picture.title.fenomenen',
  vergelijk: 'picture.title.vergelijk'
};

/** Title of a document: its own, or made of what it began as, its area and its period. */
export function pictureTitle(
  { title, template, parameters }: Pick<Document, 'title' | 'template' | 'parameters'>,
  areas: AreaDirectory,
  locale: Locale
): string {
  if (title !== '') return title;
  return translate(locale, titles[template?.name ?? ''] ?? 'picture.title.generated', {
    area: areas.get(parameters.gebied)?.naam ?? parameters.gebied,
    period: formatPeriod(parameters.periode, locale)
  });
}
