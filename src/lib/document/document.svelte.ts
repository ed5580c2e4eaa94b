import { SvelteMap } from 'svelte/reactivity';
import type { Result } from '../base/result.ts';
import type { Locale } from '../i18n/locale.ts';
import type { MessageKey } from '../i18n/messages.ts';
import { applyEdit } from './apply-edit.ts';
import { IDLE, type CellState } from './cell-state.ts';
import type { Edit, EditError } from './edit.ts';
import { record, redo, startHistory, undo, type History } from './history.ts';
import type { CellId, Document } from './model.ts';
import type { Plan } from './plan-document.ts';
import type { Runtime } from './runtime.ts';
import { createSaver, type SaveDocument, type SaveState } from './saver.ts';

export interface OpenDocumentOptions {
  readonly document: Document;
  readonly runtime: Runtime;
  /** Null for a document that is not kept: a preview, or a second tab that only reads. */
  readonly save: SaveDocument | null;
  /** Revision in storage; 0 for a document that was never saved. */
  readonly revision: number;
  /** Milliseconds on a clock that only goes forward. */
  readonly now: () => number;
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

  constructor({ document, runtime, save, revision, now }: OpenDocumentOptions) {
    this.runtime = runtime;
    this.#now = now;
    this.#history = $state.raw(startHistory(document));
    this.#plan = $state.raw(runtime.plan);
    this.#saver = createSaver(save, revision, (state) => (this.#saving = state));
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
    if (edited.ok) this.#move(record(this.#history, edited.value, edit, this.#now()));
    return edited;
  }

  undo(): void {
    this.#move(undo(this.#history));
  }

  redo(): void {
    this.#move(redo(this.#history));
  }

  /** Saves a document as it is, for one that was never edited. */
  save(): Promise<void> {
    return this.#saver.save(this.current);
  }

  setLocale(locale: Locale): void {
    this.runtime.setLocale(locale);
  }

  dispose(): void {
    this.#unsubscribe();
    this.runtime.dispose();
  }

  #move(history: History): void {
    if (history.present === this.current) return;
    this.#history = history;
    this.runtime.update(history.present);
    this.#plan = this.runtime.plan;
    void this.#saver.save(history.present);
  }
}

const labelOf = (steps: History['past']): MessageKey | null => {
  const step = steps.at(-1);
  return step ? `document.step.${step.edit}` : null;
};
