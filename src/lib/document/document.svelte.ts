import { SvelteMap } from 'svelte/reactivity';
import type { Result } from '../base/result.ts';
import type { Locale } from '../i18n/locale.ts';
import type { MessageKey } from '../i18n/messages.ts';
import { applyEdit } from './apply-edit.ts';
import { IDLE, type CellState } from './cell-state.ts';
import type { Edit, EditError } from './edit.ts';
import { record, redo, startHistory, typingPlace, undo, type History } from './history.ts';
import type { CellId, Document } from './model.ts';
import type { Plan } from './plan-document.ts';
import type { Runtime } from './runtime.ts';
import { createSaver, type EditStep, type SaveDocument, type SaveReceipt, type SaveState } from './saver.ts';

export interface OpenDocumentOptions {
  readonly document: Document;
  readonly runtime: Runtime;
  /** Null for a document that is not kept: a preview, or a second tab that only reads. */
  readonly save: SaveDocument | null;
  /** What is in storage; revision 0 for a document that was never saved. */
  readonly kept: SaveReceipt;
  /** Milliseconds on a clock that only goes forward. */
  readonly now: () => number;
  /** Resolves when a typist has stopped for a moment; without it every letter is kept by itself. */
  readonly pause?: () => Promise<void>;
}

/** One document on screen: its versions, its cells' answers and whether it is kept. */
export class OpenDocument {
  readonly runtime: Runtime;
  readonly #now: () => number;
  readonly #saver;
  readonly #states = new SvelteMap<CellId, CellState>();
  readonly #unsubscribe: () => void;
  #history: History;
  #plan: Plan;
  #saving = $state.raw<SaveState>({ phase: 'not-kept' });

  constructor({ document, runtime, save, kept, now, pause }: OpenDocumentOptions) {
    this.runtime = runtime;
    this.#now = now;
    this.#history = $state.raw(startHistory(document));
    this.#plan = $state.raw(runtime.plan);
    this.#saver = createSaver({ save, kept, pause, onChange: (state) => (this.#saving = state) });
    for (const { id } of document.cells) this.#states.set(id, runtime.state(id));
    this.#unsubscribe = runtime.onChange((id, state) => this.#states.set(id, state));
  }

  get current(): Document {
    return this.#history.present;
  }

  /** Graph, known names and resolved parameters of `current`. */
  get plan(): Plan {
    return this.#plan;
  }

  get saving(): SaveState {
    return this.#saving;
  }

  /** What undo would take back; null when there is nothing. */
  get undoLabel(): MessageKey | null {
    return labelOf(this.#history.past);
  }

  get redoLabel(): MessageKey | null {
    return labelOf(this.#history.future);
  }

  cell(id: CellId): CellState {
    return this.#states.get(id) ?? IDLE;
  }

  dispatch(edit: Edit): Result<Document, EditError> {
    const edited = applyEdit(this.current, edit);
    if (edited.ok)
      this.#move(
        record(this.#history, edited.value, edit, this.#now()),
        edit.kind,
        typingPlace(edit) !== null
      );
    return edited;
  }

  undo(): void {
    this.#move(undo(this.#history), 'undo');
  }

  redo(): void {
    this.#move(redo(this.#history), 'redo');
  }

  /** Tries again to keep what could not be kept. */
  retry(): Promise<void> {
    return this.#saver.save({ document: this.current, step: '', typing: false });
  }

  /** Saves what is not saved yet, without waiting for more letters. */
  flush(): Promise<void> {
    return this.#saver.flush();
  }

  setLocale(locale: Locale): void {
    this.runtime.setLocale(locale);
  }

  dispose(): void {
    this.#unsubscribe();
    this.runtime.dispose();
  }

  #move(history: History, step: EditStep, typing = false): void {
    if (history.present === this.current) return;
    this.#history = history;
    this.runtime.update(history.present);
    this.#plan = this.runtime.plan;
    void this.#saver.save({ document: history.present, step, typing });
  }
}

const labelOf = (steps: History['past']): MessageKey | null => {
  const step = steps.at(-1);
  return step ? `document.step.${step.edit}` : null;
};
