import { err, ok, type Result } from '#lib/base/result.ts';
import type { Document } from '#lib/document/model.ts';
import type { DocumentStorage, Kept, Loaded, Summary } from '#lib/storage/document-storage.ts';
import type { StorageError } from '#lib/storage/storage-error.ts';
import { pictureStorage } from './picture-storage.ts';

export type { Summary as KeptPicture } from '#lib/storage/document-storage.ts';

type Answer<T> = Promise<Result<T, StorageError>>;

async function ask<T>(question: (storage: DocumentStorage) => Answer<T>): Answer<T> {
  const storage = await pictureStorage();
  return storage.ok ? question(storage.value) : storage;
}

/** All pictures in this browser, the last saved first. */
export const listPictures = (): Answer<readonly Summary[]> => ask((storage) => storage.list());

/** Pictures of this page in a browser that keeps nothing: they go with the page, and are never called saved. */
const held = new Map<string, Kept>();

export async function loadPicture(id: string): Answer<Loaded> {
  const loaded = await ask((storage) => storage.load(id));
  const picture = held.get(id);
  return picture && isWithoutStore(loaded)
    ? ok({ ...picture, revision: 0, savedAt: 0, readOnly: false, recovery: null })
    : loaded;
}

const isWithoutStore = (answer: Result<unknown, StorageError>): boolean =>
  !answer.ok && answer.error.kind === 'unavailable';

export const removePicture = (id: string): Answer<null> => ask((storage) => storage.remove(id));

/**
 * Keeps a picture under a title for lists; `base` is the revision it was made from, 0 for a new one, and `step` what was
 * done since.
 */
export async function savePicture(
  document: Document,
  title: string,
  base: number,
  step = ''
): Answer<{ readonly revision: number; readonly savedAt: number }> {
  const picture = { title, body: JSON.stringify(document) };
  const saved = await ask((storage) => storage.save(document.id, picture, base, step));
  if (isWithoutStore(saved)) held.set(document.id, picture);
  return saved;
}

/** Begins a picture; where the browser keeps nothing, it can be worked on as long as the page is open. */
export async function beginPicture(document: Document, title: string): Answer<null> {
  const saved = await savePicture(document, title, 0);
  return saved.ok || isWithoutStore(saved) ? ok(null) : err(saved.error);
}
