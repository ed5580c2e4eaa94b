import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import type { Explorer } from '#lib/explorer/explorer.svelte.ts';
import type { ViewKind } from '#lib/explorer/state.ts';
import type { ViewActions, ViewFormat } from '#lib/explorer/views/view-actions.ts';
import type { Document } from '#lib/document/model.ts';
import type { IndicatorId } from '#lib/indicators/definition.ts';
import { announcer } from '#lib/ui/announcer.svelte.ts';
import { locale } from '#lib/ui/locale.svelte.ts';
import { freshId } from '../fresh-id.ts';
import { beginPicture } from '../kept-pictures.ts';
import { explorationTitle } from './exploration-title.ts';
import { sqlCell } from './sql-cell.ts';

/** What can be done with a view besides looking at it; each that asks something has a dialog of its own. */
type Asked =
  | { readonly kind: 'pin' | 'sql'; readonly view: ViewKind }
  | { readonly kind: 'save'; readonly view: ViewKind; readonly format: ViewFormat }
  | { readonly kind: 'about'; readonly indicator: IndicatorId }
  | { readonly kind: 'saved' };

export class ScreenActions implements ViewActions {
  readonly synthetic: boolean;
  readonly boundaries = `${resolve('/gegevens')}#grenzen`;
  readonly #explorer: Explorer;
  #asked = $state.raw<Asked | null>(null);

  constructor(explorer: Explorer, synthetic: boolean) {
    this.#explorer = explorer;
    this.synthetic = synthetic;
  }

  /** Which dialog is open. */
  get asked(): Asked | null {
    return this.#asked;
  }

  close(): void {
    this.#asked = null;
  }

  pin(view: ViewKind): void {
    this.#asked = { kind: 'pin', view };
  }

  showSql(view: ViewKind): void {
    this.#asked = { kind: 'sql', view };
  }

  explain(indicator: IndicatorId): void {
    this.#asked = { kind: 'about', indicator };
  }

  showSaved(): void {
    this.#asked = { kind: 'saved' };
  }

  save(view: ViewKind, format: ViewFormat): void {
    this.#asked = { kind: 'save', view, format };
  }

  editSql(view: ViewKind): void {
    const query = this.#explorer.viewSql(view);
    const made = this.#explorer.toDocument([view], freshId());
    void this.#open(query ? { ...made, cells: [...made.cells, sqlCell(query)] } : made);
  }

  /** Everything on screen as a document of its own, opened. */
  openNotebook(): Promise<void> {
    return this.#open(this.#explorer.toDocument(this.#explorer.current.views, freshId()));
  }

  async #open(document: Document): Promise<void> {
    const title = explorationTitle(this.#explorer, locale.current);
    const begun = await beginPicture({ ...document, title }, title);
    if (!begun.ok) {
      announcer.say(locale.t(`document.storage-error.${begun.error.kind}`));
      return;
    }
    await goto(resolve('/beeld/[id]', { id: document.id }));
  }
}
