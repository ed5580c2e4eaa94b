import type { Result } from '#lib/base/result.ts';
import type { Document } from '#lib/document/model.ts';
import type { DocumentStorage, Loaded, Summary } from '#lib/storage/document-storage.ts';
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

export const loadPicture = (id: string): Answer<Loaded> => ask((storage) => storage.load(id));

export const removePicture = (id: string): Answer<null> => ask((storage) => storage.remove(id));

/**
 * Keeps a picture under a title for lists; `base` is the revision it was made from, 0 for a new one, and `step` what was
 * done since.
 */
export const savePicture = (
  document: Document,
  title: string,
  base: number,
  step = ''
): Answer<{ readonly revision: number; readonly savedAt: number }> =>
  ask((storage) => storage.save(document.id, { title, body: JSON.stringify(document) }, base, step));
