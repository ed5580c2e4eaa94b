import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type Rect,
  type VirtualItem,
  type VirtualizerOptions
} from '@tanstack/virtual-core';
import { untrack } from 'svelte';

/** Rows of one height, of which only those in view are in the page. */
export class VirtualRows {
  readonly height: number;
  readonly #head: number;
  readonly #count: () => number;
  #items = $state.raw<readonly VirtualItem[]>([]);
  #visible = $state.raw<{ readonly first: number; readonly last: number } | null>(null);

  /** `head`: pixels of the sticky head, which covers rows. */
  constructor(height: number, head: number, count: () => number) {
    this.height = height;
    this.#head = head;
    this.#count = count;
  }

  /** Rows to draw, a few beyond the view included. */
  get items(): readonly VirtualItem[] {
    return this.#items;
  }

  /** First and last row in view, counted from 0. */
  get visible(): { readonly first: number; readonly last: number } | null {
    return this.#visible;
  }

  /** Pixels above and below the drawn rows. */
  get padding(): { readonly before: number; readonly after: number } {
    const before = this.#items[0]?.start ?? 0;
    const end = this.#items.at(-1)?.end ?? 0;
    return { before, after: Math.max(0, this.#count() * this.height - end) };
  }

  /** Attach to the element that scrolls. */
  readonly scrolled = (element: HTMLElement): (() => void) => {
    const options = {
      getScrollElement: () => element,
      estimateSize: () => this.height,
      overscan: 12,
      initialRect: untrack(() => this.#below({ width: element.clientWidth, height: element.clientHeight })),
      scrollToFn: elementScroll,
      observeElementRect: (instance, show) => observeElementRect(instance, (rect) => show(this.#below(rect))),
      observeElementOffset,
      onChange: (instance) => this.#show(instance)
    } satisfies Omit<VirtualizerOptions<HTMLElement, HTMLElement>, 'count'>;
    const virtualizer = untrack(
      () => new Virtualizer<HTMLElement, HTMLElement>({ ...options, count: this.#count() })
    );
    const unmount = virtualizer._didMount();
    $effect(() => {
      const count = this.#count();
      virtualizer.setOptions({ ...options, count });
      virtualizer._willUpdate();
      this.#show(virtualizer);
    });
    return unmount;
  };

  #below({ width, height }: Rect): Rect {
    return { width, height: Math.max(0, height - this.#head) };
  }

  #show(virtualizer: Virtualizer<HTMLElement, HTMLElement>): void {
    this.#items = virtualizer.getVirtualItems();
    const offset = virtualizer.scrollOffset ?? 0;
    const rows = (pixels: number) => Math.round(pixels / this.height);
    const first = rows(offset);
    const last = rows(offset + (virtualizer.scrollRect?.height ?? 0)) - 1;
    this.#visible = virtualizer.range ? { first, last: Math.max(first, last) } : null;
  }
}
