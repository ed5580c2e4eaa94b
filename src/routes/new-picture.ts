import type { Area } from '#lib/areas/area.ts';
import { err, ok, type Result } from '#lib/base/result.ts';
import { createDocument } from '#lib/document/create-document.ts';
import type { Document, Parameters } from '#lib/document/model.ts';

import type { Locale } from '#lib/i18n/locale.ts';
import { latestPeriod } from '#lib/indicators/latest-period.ts';
import type { StorageError } from '#lib/storage/storage-error.ts';
import { templates } from '#lib/templates/index.ts';
import { pictureTitle } from '#lib/templates/picture-title.ts';
import { freshId } from './fresh-id.ts';
import { beginPicture } from './kept-pictures.ts';
import type { Session } from './session.svelte.ts';

/** A document from a template, complete but not kept; null for a template that this page does not have. */
export async function documentFromTemplate(
  session: Session,
  area: Area,
  name: string,
  parameters: Partial<Parameters>,
  locale: Locale
): Promise<Document | null> {
  const template = templates.find((one) => one.name === name);
  if (!template) return null;
  const release = await session.loadRelease();
  const { id, version, hash } = session.opened.embedded;
  return createDocument({
    id: freshId(),
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

/** Makes a document from a template, keeps it in this browser and answers its id. */
export async function newPicture(
  session: Session,
  area: Area,
  name: string,
  locale: Locale
): Promise<Result<string, StorageError>> {
  const document = await documentFromTemplate(session, area, name, {}, locale);
  if (!document) return err({ kind: 'not-found' });
  const begun = await beginPicture(document, pictureTitle(document, session.areas, locale));
  return begun.ok ? ok(document.id) : begun;
}
