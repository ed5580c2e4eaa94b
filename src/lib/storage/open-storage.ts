import { deleteDB, openDB } from 'idb';
import { err, ok, type Result } from '../base/result.ts';
import { createCanary, type CanaryPlace } from './canary.ts';
import { deleteCopyPlace, openCopyPlace, type FilePlace } from './copy-place.ts';
import { documentCopy } from './document-copy.ts';
import { DocumentStorage } from './document-storage.ts';
import { migrateTo1 } from './migrations/1.ts';
import { migrateTo2 } from './migrations/2.ts';
import { migrateTo3 } from './migrations/3.ts';
import { DATABASE_VERSION, type RegiobeeldDatabase } from './schema.ts';
import { toStorageError, type StorageError } from './storage-error.ts';
import type { WriterOptions } from './writer-options.ts';

export const DOCUMENT_DATABASE = 'regiobeeld';

export interface StorageOptions extends WriterOptions {
  readonly canaryPlace: CanaryPlace;
  /** Null in a browser without files of its own: documents then lie in the database alone. */
  readonly filePlace: FilePlace | null;
  readonly name?: string;
}

/** Opens the browser's store of documents, making it on first use. */
export async function openStorage(options: StorageOptions): Promise<Result<DocumentStorage, StorageError>> {
  const { name = DOCUMENT_DATABASE, canaryPlace, filePlace } = options;
  try {
    const database = await openDB<RegiobeeldDatabase>(name, DATABASE_VERSION, {
      upgrade(opened, oldVersion) {
        if (oldVersion < 1) migrateTo1(opened);
        if (oldVersion < 2) migrateTo2(opened);
        if (oldVersion < 3) migrateTo3(opened);
      },
      // A newer page in another tab may not have to wait for this one.
      blocking: (_current, _blocked, event) => closeDatabase(event.target)
    });
    const canary = createCanary(canaryPlace, `${name}-kept`);
    const copy = await openCopyPlace(filePlace, name, documentCopy);
    return ok(await DocumentStorage.open({ database, canary, copy }, options));
  } catch (thrown) {
    return err(toStorageError(thrown));
  }
}

/** Removes one database with its canary and its copy, after closing. */
export async function deleteStorage(
  name: string,
  { canaryPlace, filePlace }: Pick<StorageOptions, 'canaryPlace'> & { readonly filePlace: FilePlace }
): Promise<void> {
  createCanary(canaryPlace, `${name}-kept`).forget();
  await deleteCopyPlace(filePlace, name);
  await deleteDB(name);
}

function closeDatabase(target: EventTarget | null): void {
  if (target instanceof IDBDatabase) target.close();
}
