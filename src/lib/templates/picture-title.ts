import type { AreaDirectory } from '../areas/directory.ts';
import type { Document } from '../document/model.ts';
import { formatPeriod } from '../i18n/formats.ts';
import type { Locale } from '../i18n/locale.ts';
import { translate } from '../i18n/messages.ts';
import { templates } from './index.ts';

/** Title of a document: its own, or made of what it began as, its area and its period. */
export function pictureTitle(
  { title, template, parameters }: Pick<Document, 'title' | 'template' | 'parameters'>,
  areas: AreaDirectory,
  locale: Locale
): string {
  if (title !== '') return title;
  const begun = templates.find(({ name }) => name === template?.name);
  return translate(locale, begun?.title ?? 'picture.title.generated', {
    area: areas.get(parameters.gebied)?.naam ?? parameters.gebied,
    period: formatPeriod(parameters.periode, locale)
  });
}
