import { exampleCells } from '#lib/cells/example-cells.ts';
import { cellKinds } from '#lib/cells/index.ts';
import { createDocument } from '#lib/document/create-document.ts';
import type { OpenDocument } from '#lib/document/document.svelte.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { freshId } from '../fresh-id.ts';
import { latestPeriod } from '#lib/indicators/latest-period.ts';
import { openPicture } from '../open-picture.ts';
import type { Session } from '../session.svelte.ts';
import { keptArea } from '../start/kept-area.ts';

/** A document that is not kept, with the example of every kind of cell, for the reader's own area. */
export async function openExamples(session: Session, locale: Locale): Promise<OpenDocument> {
  const release = await session.loadRelease();
  const { id, version, hash } = session.opened.embedded;
  const document = createDocument({
    id: freshId(),
    template: null,
    release: { id, version, hash },
    parameters: {
      gebied: keptArea(session.areas),
      periode: latestPeriod(release),
      vergelijking: 'nederland',
      own: {}
    },
    cells: exampleCells(cellKinds)
  });
  const { open } = await openPicture({ session, document, locale, kept: null });
  return open;
}
