import { cellKindsByName } from '#lib/cells/index.ts';
import { err, ok, type Result } from '#lib/base/result.ts';
import type { Publication } from '#lib/disclosure/publication.ts';
import type { OpenDocument } from '#lib/document/document.svelte.ts';
import type { Departure } from '#lib/gates/departure.ts';
import { parseLedger } from '#lib/gates/parse-ledger.ts';
import { prepareDeparture } from '#lib/gates/prepare-departure.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import type { Release } from '#lib/indicators/release.ts';
import type { StorageError } from '#lib/storage/storage-error.ts';
import { shareable } from '#lib/share/shareable.ts';
import { pictureStorage } from './picture-storage.ts';

/** Looks at what leaves of a document once its newest answers are there, against all that left of it before. */
export async function lookAtDeparture(
  open: OpenDocument,
  release: Release,
  locale: Locale,
  withComments = false
): Promise<Departure> {
  await open.runtime.settled();
  return prepareDeparture({
    document: shareable(open.current, withComments),
    state: (id) => open.runtime.state(id),
    kinds: cellKindsByName,
    release,
    areas: open.runtime.areas,
    published: await publishedOf(open.current.id),
    locale
  });
}

/**
 * Notes in the ledger what is about to leave: share, export and clipboard ask this first, and let nothing go that could
 * not be noted. Figures of the release alone need no note.
 */
export async function noteDeparture(
  documentId: string,
  { publications }: Departure
): Promise<Result<null, StorageError>> {
  if (publications.length === 0) return ok(null);
  const storage = await pictureStorage();
  return storage.ok ? storage.value.ledger.add(documentId, JSON.stringify(publications)) : err(storage.error);
}

/** A store that can't be read gives nothing; noting fails there too, so nothing of one's own leaves. */
async function publishedOf(documentId: string): Promise<readonly Publication[]> {
  const storage = await pictureStorage();
  const kept = storage.ok ? await storage.value.ledger.load(documentId) : storage;
  return kept.ok ? kept.value.flatMap(parseLedger) : [];
}
