/** Why storage did not do what was asked; nothing older was lost. Messages: `document.storage-error.<kind>`. */
type StorageErrorKind =
  'unavailable' | 'quota' | 'not-found' | 'damaged' | 'newer-schema' | 'conflict' | 'failed';

export interface StorageError {
  readonly kind: StorageErrorKind;
}

/** What a browser says that may not keep anything, or whose disk can't be used. */
const REFUSED = new Set(['InvalidStateError', 'SecurityError', 'UnknownError']);

/** What an exception of IndexedDB means to someone who keeps documents. */
export function toStorageError(thrown: unknown): StorageError {
  const name = thrown instanceof DOMException ? thrown.name : '';
  if (name === 'QuotaExceededError') return { kind: 'quota' };
  // A page of an older version that finds the database of a newer one.
  if (name === 'VersionError') return { kind: 'newer-schema' };
  return { kind: REFUSED.has(name) || !('indexedDB' in globalThis) ? 'unavailable' : 'failed' };
}
