import type { Edit } from './edit.ts';
import type { Document } from './model.ts';

/** The version on the other side of an edit. */
interface Step {
  readonly document: Document;
  readonly edit: Edit['kind'];
}

/** One line of undo and redo for cells, parameters and layout. */
export interface History {
  readonly present: Document;
  readonly past: readonly Step[];
  /** Next redo last. */
  readonly future: readonly Step[];
  /** What the newest step may still take in: typing in the same place shortly after. */
  readonly open: { readonly place: string; readonly at: number } | null;
}

const LONGEST = 200;
/** Milliseconds within which typing in one place is one step. */
const PAUSE = 1_000;

export const startHistory = (document: Document): History => ({
  present: document,
  past: [],
  future: [],
  open: null
});

/** Adds the document after an edit as one step; `at` is the reading of a clock. */
export function record(history: History, document: Document, edit: Edit, at: number): History {
  if (document === history.present) return history;
  const place = typingPlace(edit);
  const open = place === null ? null : { place, at };
  const continues =
    history.open !== null &&
    history.open.place === place &&
    at - history.open.at < PAUSE &&
    history.future.length === 0;
  const step: Step = { document: history.present, edit: edit.kind };
  const past = continues ? history.past : [...history.past, step].slice(-LONGEST);
  return { present: document, past, future: [], open };
}

export function undo(history: History): History {
  const step = history.past.at(-1);
  if (!step) return history;
  const undone: Step = { document: history.present, edit: step.edit };
  return {
    present: step.document,
    past: history.past.slice(0, -1),
    future: [...history.future, undone],
    open: null
  };
}

export function redo(history: History): History {
  const step = history.future.at(-1);
  if (!step) return history;
  const redone: Step = { document: history.present, edit: step.edit };
  return {
    present: step.document,
    past: [...history.past, redone],
    future: history.future.slice(0, -1),
    open: null
  };
}

/** Edits that come letter by letter, by the place they are typed in. */
export function typingPlace(edit: Edit): string | null {
  switch (edit.kind) {
    case 'spec':
    case 'rename':
      return `${edit.kind} ${edit.id}`;
    case 'own':
      return `own ${edit.name}`;
    case 'title':
    case 'author':
    case 'note':
      return edit.kind;
    default:
      return null;
  }
}
