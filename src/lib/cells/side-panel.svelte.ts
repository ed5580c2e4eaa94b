import { getContext, setContext } from 'svelte';
import type { CellId } from '../document/model.ts';

/** The panel beside a document in which one cell at a time is built. */
class SidePanel {
  /** Where the page has room for it; null while there is none. */
  element = $state.raw<HTMLElement | null>(null);
  /** Cell that is in it; `''` for none. */
  cell = $state<CellId>('');

  open(cell: CellId): void {
    this.cell = cell;
  }

  close(): void {
    this.cell = '';
  }

  /** Takes an element of a cell into the panel for as long as it is there. */
  readonly hold = (node: HTMLElement): void | (() => void) => {
    this.element?.append(node);
    return () => node.remove();
  };
}

const KEY = Symbol('side panel');

export const provideSidePanel = (): SidePanel => setContext(KEY, new SidePanel());

/** Null on a page without one. */
export const getSidePanel = (): SidePanel | null => getContext<SidePanel | undefined>(KEY) ?? null;
