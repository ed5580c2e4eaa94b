import type { Result } from '../base/result.ts';
import type { Edit } from './edit.ts';
import type { Document } from './model.ts';

/** Kinds of trouble as storage tells them; each has a message `document.storage-error.<kind>`. */
export type SaveErrorKind =
  'unavailable' | 'quota' | 'not-found' | 'damaged' | 'newer-schema' | 'conflict' | 'failed';

/** What undo would take back. */
export type EditStep = Edit['kind'] | 'undo' | 'redo' | '';

/** When and as what a document was kept. */
export interface SaveReceipt {
  readonly revision: number;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

/** Keeps a document; answers after it is really kept. `base` is the revision it was made from, `step` what was done. */
export type SaveDocument = (
  document: Document,
  base: number,
  step: EditStep
) => Promise<Result<SaveReceipt, { readonly kind: SaveErrorKind }>>;

export type SaveState =
  | { readonly phase: 'not-kept' }
  | { readonly phase: 'unsaved' | 'saving'; readonly revision: number }
  | { readonly phase: 'saved'; readonly revision: number; readonly savedAt: number }
  | { readonly phase: 'failed'; readonly revision: number; readonly error: SaveErrorKind };

export interface Saver {
  /** Resolves when this version, or a newer one, is kept or has failed. */
  save(version: Version): Promise<void>;
  /** Does not wait for more letters. */
  flush(): Promise<void>;
}

interface Version {
  readonly document: Document;
  readonly step: EditStep;
  /** One letter of many: it waits for the rest of them. */
  readonly typing: boolean;
}

interface SaverOptions {
  /** Null for a document that is not kept. */
  readonly save: SaveDocument | null;
  /** What is kept already; revision 0 for a document that never was. */
  readonly kept: SaveReceipt;
  readonly onChange: (state: SaveState) => void;
  /** Resolves when a typist has stopped for a moment; without it every letter is kept. */
  readonly pause?: (() => Promise<void>) | undefined;
}

/** Pauses after which typing is kept although it goes on. */
const LONGEST_TYPING = 6;

/** Saves one version at a time; versions that come meanwhile wait, and only the newest of them is saved next. */
export function createSaver({ save, kept, onChange, pause }: SaverOptions): Saver {
  let { revision } = kept;
  let next: Version | null = null;
  let work: Promise<void> | null = null;
  let hurry = () => undefined as void;
  onChange(initialState(save, kept));

  async function untilTypingStops(wait: () => Promise<void>): Promise<void> {
    let hurried = false;
    for (let round = 0; round < LONGEST_TYPING && next?.typing && !hurried; round += 1) {
      const seen = next;
      onChange({ phase: 'unsaved', revision });
      await new Promise<void>((resolve) => {
        hurry = () => {
          hurried = true;
          resolve();
        };
        void wait().then(resolve);
      });
      if (next === seen) return;
    }
  }

  async function drain(keep: SaveDocument): Promise<void> {
    while (next) {
      if (pause) await untilTypingStops(pause);
      const { document, step } = next;
      next = null;
      onChange({ phase: 'saving', revision });
      const answer = await keep(document, revision, step);
      if (answer.ok) {
        ({ revision } = answer.value);
        onChange({ phase: 'saved', ...answer.value });
      } else onChange({ phase: 'failed', revision, error: answer.error.kind });
    }
    work = null;
  }

  return {
    save(version) {
      if (!save) return Promise.resolve();
      next = version;
      if (!version.typing) hurry();
      work ??= drain(save);
      return work;
    },
    flush() {
      hurry();
      return work ?? Promise.resolve();
    }
  };
}

function initialState(save: SaveDocument | null, kept: SaveReceipt): SaveState {
  if (!save) return { phase: 'not-kept' };
  return kept.revision === 0 ? { phase: 'unsaved', revision: 0 } : { phase: 'saved', ...kept };
}
