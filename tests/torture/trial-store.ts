import type { DocumentStorage } from '#lib/storage/document-storage.ts';
import { openStorage } from '#lib/storage/open-storage.ts';
import { PLACES } from '../storage/places.ts';

/** A store of its own for a trial; several may be open under one name, as in several tabs. */
export async function trialStore(name: string): Promise<DocumentStorage> {
  const opened = await openStorage({
    appVersion: 'torture',
    schema: 1,
    now: Date.now,
    ...PLACES,
    name
  });
  if (!opened.ok) throw new Error(`no store: ${opened.error.kind}`);
  return opened.value;
}
