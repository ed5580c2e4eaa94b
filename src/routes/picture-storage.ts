import { version } from '$app/environment';
import type { Result } from '#lib/base/result.ts';
import type { DocumentStorage } from '#lib/storage/document-storage.ts';
import type { StorageError } from '#lib/storage/storage-error.ts';
import { filePlace } from './file-place.ts';
import { localPlace } from '#lib/ui/browser-place.ts';

let opened: Promise<Result<DocumentStorage, StorageError>> | undefined;

/** The browser's store of documents, opened once per page and not before somebody needs it. */
export function pictureStorage(): Promise<Result<DocumentStorage, StorageError>> {
  opened ??= import('#lib/storage/open-storage.ts').then(({ openStorage }) =>
    openStorage({
      appVersion: version,
      schema: 1,
      now: Date.now,
      canaryPlace: localPlace,
      filePlace: filePlace()
    })
  );
  return opened;
}

/** Waits for an opening that is under way, then lets go: what is half open would make its places again after they were wiped. */
export async function closePictureStorage(): Promise<void> {
  const storage = await opened;
  if (storage?.ok) storage.value.close();
}
