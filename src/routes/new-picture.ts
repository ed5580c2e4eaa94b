import type { Area } from '#lib/areas/area.ts';
import { createDocument } from '#lib/document/create-document.ts';
import type { Document, Parameters } from '#lib/document/model.ts';
import { newDocumentId } from '#lib/document/new-document-id.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Release } from '#lib/indicators/release.ts';
import { templates } from '#lib/templates/index.ts';
import { pictureTitle } from './picture/picture-title.ts';
import { savePicture } from './kept-pictures.ts';
import type { Session } from './session.svelte.ts';

/** Latest period that most indicators of a release have; the reader can change it. */
export function latestPeriod({ regiobeeld: { indicators, periods } }: Release): string {
  const years = periods.filter((period) => /^\d{4}$/.test(period)).sort();
  const has = (period: string) => indicators.filter(({ perioden }) => perioden.includes(period)).length;
  return years.toReversed().find((period) => has(period) * 2 > indicators.length) ?? years.at(-1) ?? '';
}

/** A document from a template, complete but not kept; throws on a template that this page does not have. */
export async function documentFromTemplate(
  session: Session,
  area: Area,
  name: string,
  parameters: Partial<Parameters>,
  locale: Locale
): Promise<Document> {
  const template = templates.find((one) => one.name === name);
  if (!template) throw new Error(`unknown template: ${name}`);
  const release = await session.loadRelease();
  const { id, version, hash } = session.opened.embedded;
  return createDocument({
    id: newDocumentId((bytes) => crypto.getRandomValues(bytes)),
    template: { name, changed: false },
    release: { id, version, hash },
    parameters: {
      gebied: area.code,
      periode: latestPeriod(release),
      vergelijking: 'nederland',
      own: {},
      ...parameters
    },
    cells: template.create(area, release, locale)
  });
}

/** Makes a document from a template, keeps it in this browser and answers its id. Throws when it can't be kept. */
export async function newPicture(
  session: Session,
  area: Area,
  name: string,
  locale: Locale
): Promise<string> {
  const document = await documentFromTemplate(session, area, name, {}, locale);
  await savePicture(document, pictureTitle(document, session.areas, locale));
  return document.id;
}
