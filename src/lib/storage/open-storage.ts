import { deleteDB, openDB } from 'idb';
import { err, ok, type Result } from '../base/result.ts';
import { createCanary, type CanaryPlace } from './canary.ts';
import { DocumentStorage } from './document-storage.ts';
import { migrateTo1 } from './migrations/1.ts';
import { migrateTo2 } from './migrations/2.ts';
import { migrateTo3 } from './migrations/3.ts';
import { DATABASE_VERSION, type RegiobeeldDatabase } from './schema.ts';
import { toStorageError, type StorageError } from './storage-error.ts';
import type { WriterOptions } from './writer-options.ts';

export interface StorageOptions extends WriterOptions {
  readonly canaryPlace: CanaryPlace;
  readonly name?: string;
}

/** Opens the browser's store of documents, making it on first use. */
export async function openStorage(options: StorageOptions): Promise<Result<DocumentStorage, StorageError>> {
  const { name = 'regiobeeld', canaryPlace } = options;
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
    return ok(await DocumentStorage.open(database, createCanary(canaryPlace, `${name}-kept`), options));
  } catch (thrown) {
    return err(toStorageError(thrown));
  }
}

/** Removes the whole database; for "Alles wissen", after closing. */
export async function deleteStorage(name: string, canaryPlace: CanaryPlace): Promise<void> {
  createCanary(canaryPlace, `${name}-kept`).forget();
  await deleteDB(name);
}

function closeDatabase(target: EventTarget | null): void {
  if (target instanceof IDBDatabase) target.close();
}
