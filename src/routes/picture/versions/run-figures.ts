import { cellKindsByName } from '#lib/cells/index.ts';
import { collectFigures, type CellFigures } from '#lib/document/figures.ts';
import type { Document } from '#lib/document/model.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { openPicture } from '../../open-picture.ts';
import type { Session } from '../../session.svelte.ts';

/** The numbers that a document shows on this page's release, run out of sight; somebody else's in its own database. */
export async function runFigures(
  document: Document,
  session: Session,
  locale: Locale,
  guest: boolean
): Promise<readonly CellFigures[]> {
  const { open, dispose } = await openPicture({ session, document, locale, kept: null, guest });
  await open.runtime.settled();
  const figures = collectFigures(document, cellKindsByName, (id) => open.runtime.state(id));
  dispose();
  return figures;
}
