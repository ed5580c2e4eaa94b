import type { Result } from '../base/result.ts';
import type { Document } from './model.ts';

/** Kinds of trouble as storage tells them; each has a message `document.storage-error.<kind>`. */
export type SaveErrorKind =
  'unavailable' | 'quota' | 'not-found' | 'damaged' | 'newer-schema' | 'conflict' | 'failed';

/** Keeps a document; answers after it is really kept. `base` is the revision it was made from. */
export type SaveDocument = (
  document: Document,
  base: number
) => Promise<Result<{ readonly revision: number }, { readonly kind: SaveErrorKind }>>;

export type SaveState =
  | { readonly phase: 'not-kept' }
  | { readonly phase: 'unsaved' | 'saving' | 'saved'; readonly revision: number }
  | { readonly phase: 'failed'; readonly revision: number; readonly error: SaveErrorKind };

export interface Saver {
  /** Resolves when this version, or a newer one, is kept or has failed. */
  save(document: Document): Promise<void>;
}

/** Saves one version at a time; versions that come meanwhile wait, and only the newest of them is saved next. */
export function createSaver(
  save: SaveDocument | null,
  startRevision: number,
  onChange: (state: SaveState) => void
): Saver {
  let revision = startRevision;
  let next: Document | null = null;
  let work: Promise<void> | null = null;
  onChange(initialState(save, revision));

  async function drain(keep: SaveDocument): Promise<void> {
    while (next) {
      const document = next;
      next = null;
      onChange({ phase: 'saving', revision });
      const kept = await keep(document, revision);
      if (kept.ok) {
        revision = kept.value.revision;
        onChange({ phase: 'saved', revision });
      } else onChange({ phase: 'failed', revision, error: kept.error.kind });
    }
    work = null;
  }

  return {
    save(document) {
      if (!save) return Promise.resolve();
      next = document;
      work ??= drain(save);
      return work;
    }
  };
}

function initialState(save: SaveDocument | null, revision: number): SaveState {
  if (!save) return { phase: 'not-kept' };
  return { phase: revision === 0 ? 'unsaved' : 'saved', revision };
}
