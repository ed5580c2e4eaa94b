import { tick } from 'svelte';
import type { CellActions, CellMode } from '#lib/cells/cell-actions.ts';
import type { getSidePanel } from '#lib/cells/side-panel.svelte.ts';
import { sqlCell } from '#lib/cells/sql/cell.ts';
import { startingSpec } from '#lib/cells/starting-spec.ts';
import { cellViews } from '#lib/cells/views.ts';
import type { AnyCellKind } from '#lib/document/cell-kind.ts';
import type { OpenDocument } from '#lib/document/document.svelte.ts';
import type { Release } from '#lib/indicators/release.ts';
import { announcer } from '#lib/ui/announcer.svelte.ts';
import { locale } from '#lib/ui/locale.svelte.ts';
import { editMessage } from './edit-message.ts';
import { focusCell } from './edit/focus-cell.ts';

interface Options {
  readonly open: () => OpenDocument;
  readonly release: () => Release;
  readonly panel: NonNullable<ReturnType<typeof getSidePanel>>;
}

/** Where somebody is in a picture, and what they do to its cells; what is new or moved stays in view. */
export class PictureEditing {
  mode = $state<CellMode>('lezen');
  /** Cell that was last chosen; `''` for none. */
  selected = $state('');
  /** Cell whose comment is being written; `''` for none. */
  commenting = $state('');
  readonly #options: Options;

  readonly actions: CellActions = {
    dispatch: (edit) => {
      const edited = this.#open.dispatch(edit);
      if (!edited.ok) announcer.say(editMessage(edited.error, locale.current));
    },
    run: (id) => this.#open.runtime.run([id]),
    stop: (id) => this.#open.runtime.cancel(id),
    select: (id) => (this.selected = id),
    add: (after, cell) => {
      const at = this.#placeOf(after) + 1;
      this.actions.dispatch({ kind: 'insert', at, cell });
      const made = this.#cells[at];
      if (made) this.#show(made.id);
    },
    openAsSql: (after, query, name) => {
      const at = this.#placeOf(after) + 1;
      this.actions.dispatch({
        kind: 'insert',
        at,
        cell: { kind: 'sql', name: name || (sqlCell.startingName ?? ''), spec: { sql: query.sql } }
      });
      this.mode = 'analyseren';
    },
    copyRows: async (id) => {
      const { copyRows } = await import('../departures.ts');
      return copyRows(this.#open, this.#options.release(), locale.current, id);
    }
  };

  constructor(options: Options) {
    this.#options = options;
  }

  insert(kind: AnyCellKind, at: number): void {
    const known = this.#cells.map(({ id }) => id);
    const spec = startingSpec(kind, this.#options.release(), this.#sourceAt(at));
    this.actions.dispatch({
      kind: 'insert',
      at,
      cell: { kind: kind.kind, name: kind.startingName ?? '', spec }
    });
    const made = this.#cells.find(({ id }) => !known.includes(id));
    if (made) this.#show(made.id);
  }

  move(id: string, to: number): void {
    this.actions.dispatch({ kind: 'move', id, to });
    announcer.say(locale.t('editing.moved', { at: this.#placeOf(id) + 1, count: this.#cells.length }));
    void follow(id);
  }

  get #open(): OpenDocument {
    return this.#options.open();
  }

  get #cells() {
    return this.#open.current.cells;
  }

  #placeOf(id: string): number {
    return this.#cells.findIndex((cell) => cell.id === id);
  }

  /** A chart begins with the SQL cell above it. */
  #sourceAt(at: number): string {
    const named = this.#cells.filter((cell) => cell.kind === 'sql' && cell.name !== '');
    const above = this.#cells.slice(0, at).findLast((cell) => named.includes(cell));
    return (above ?? named[0])?.name ?? '';
  }

  /** Brings a new cell into view and opens what builds it. */
  #show(id: string): void {
    this.selected = id;
    const kind = this.#cells.find((cell) => cell.id === id)?.kind;
    if (kind && cellViews[kind]?.editsBeside) this.#options.panel.open(id);
    void follow(id);
  }
}

async function follow(id: string): Promise<void> {
  await tick();
  focusCell(id);
}
