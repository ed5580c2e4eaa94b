import { cellKindsByName } from '#lib/cells/index.ts';
import { err, ok, type Result } from '#lib/base/result.ts';
import type { Publication } from '#lib/disclosure/publication.ts';
import type { OpenDocument } from '#lib/document/document.svelte.ts';
import type { CellId, Document } from '#lib/document/model.ts';
import { sha256 } from '#lib/document/sha256.ts';
import type { Table } from '#lib/document/table-of.ts';
import type { Departure, DepartureInput } from '#lib/gates/departure.ts';
import { parseLedger } from '#lib/gates/parse-ledger.ts';
import { prepareDeparture } from '#lib/gates/prepare-departure.ts';
import { rowsToCopy } from '#lib/gates/rows-to-copy.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { translate } from '#lib/i18n/messages.ts';
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
  const input = await departureInput(open, release, locale);
  return prepareDeparture({ ...input, document: shareable(open.current, withComments) });
}

/** Rows of a cell as they may go to the clipboard, noted as having left; otherwise why not, in the reader's words. */
export async function copyRows(
  open: OpenDocument,
  release: Release,
  locale: Locale,
  id: CellId
): Promise<Result<Table, string>> {
  const rows = await rowsToCopy(id, await departureInput(open, release, locale));
  if (!rows.ok) return err(translate(locale, `cells.grid.copy.${rows.error}`));
  const { table, departure } = rows.value;
  const noted = departure ? await noteDeparture(open.current.id, departure) : ok(null);
  return noted.ok ? ok(table) : err(translate(locale, 'cells.grid.copy.unnoted'));
}

/** The document with its newest answers, and all that left of it before. */
async function departureInput(open: OpenDocument, release: Release, locale: Locale): Promise<DepartureInput> {
  await open.runtime.settled();
  return {
    document: open.current,
    state: (id) => open.runtime.state(id),
    kinds: cellKindsByName,
    release,
    areas: open.runtime.areas,
    published: await publishedOf(open.current.id),
    locale
  };
}

/**
 * Notes in the ledger what is about to leave: share, export and clipboard ask this first, and let nothing go that could
 * not be noted. Figures of the release alone need no note.
 */
export async function noteDeparture(
  documentId: string,
  { publications, statements }: Departure
): Promise<Result<null, StorageError>> {
  if (publications.length === 0) return ok(null);
  const storage = await pictureStorage();
  if (!storage.ok) return storage;
  const sent = await Promise.all(statements.map(sha256));
  return storage.value.ledger.add(documentId, JSON.stringify(publications), sent);
}

/** A copy of what left this browser is set against all that left of the document it was made of. */
export async function inheritLedger({ id, cells }: Document): Promise<Result<null, StorageError>> {
  const statements = cells.flatMap(({ spec }) => (typeof spec['sql'] === 'string' ? [spec['sql']] : []));
  if (statements.length === 0) return ok(null);
  const storage = await pictureStorage();
  if (!storage.ok) return storage;
  return storage.value.ledger.inherit(id, await Promise.all(statements.map(sha256)));
}

/** A store that can't be read gives nothing; noting fails there too, so nothing of one's own leaves. */
async function publishedOf(documentId: string): Promise<readonly Publication[]> {
  const storage = await pictureStorage();
  const kept = storage.ok ? await storage.value.ledger.load(documentId) : storage;
  return kept.ok ? kept.value.flatMap(parseLedger) : [];
}
