import type { AreaCode } from '../areas/area.ts';
import type { AreaGrid } from '../indicators/area-grid.ts';
import type { IndicatorId } from '../indicators/definition.ts';
import type { Slice } from '../indicators/slice.ts';
import { createCrossfilter } from './crossfilter/create-crossfilter.ts';
import type { Crossfilter } from './crossfilter/crossfilter.ts';
import { createListeners } from './listeners.ts';
import { createPainter, type NextFrame, type Painter } from './painter.ts';
import type { Exploration, Range } from './state.ts';
import { syncCrossfilter } from './sync-crossfilter.ts';

interface Sources {
  readonly current: () => Exploration;
  readonly grid: () => AreaGrid | null;
  readonly slice: (id: IndicatorId) => Slice | null;
  /** Areas inside the one that is drilled into; null: all. */
  readonly inside: () => Uint8Array | null;
  readonly nextFrame: NextFrame;
}

/**
 * What ties views together at the speed of the pointer: who is pointed at, which brush moves, who passes. All of it
 * changes in place, and listeners of `onpaint` hear of it once a frame.
 */
export class Linking {
  readonly #sources: Sources;
  readonly #painter: Painter;
  #hoveredArea = $state<AreaCode | null>(null);
  #hovered = -1;
  readonly #hand = createListeners();
  #dragged: { readonly indicator: IndicatorId; readonly range: Range | null } | null = null;
  #crossfilter: { readonly of: AreaGrid | null; readonly filter: Crossfilter } = {
    of: null,
    filter: createCrossfilter(0)
  };
  /** What the crossfilter was last brought up to date with. */
  #synced: readonly unknown[] = [];

  constructor(sources: Sources) {
    this.#sources = sources;
    this.#painter = createPainter(sources.nextFrame);
    this.#painter.on(() => {
      this.#hoveredArea = sources.grid()?.codes[this.#hovered] ?? null;
    });
  }

  /** Calls `listener` whenever a hand moves; returns the unsubscribe. */
  readonly onmove = (listener: () => void): (() => void) => this.#hand.on(listener);

  /** A hand moved. */
  moved(): void {
    this.#hand.tell();
  }

  readonly onpaint = (listener: () => void): (() => void) => this.#painter.on(listener);

  repaint(): void {
    this.#painter.ask();
  }

  hover(place: number): void {
    if (place === this.#hovered) return;
    this.#hovered = place;
    this.moved();
    this.#painter.ask();
  }

  get hovered(): number {
    return this.#hovered;
  }

  get hoveredArea(): AreaCode | null {
    return this.#hoveredArea;
  }

  brushing(indicator: IndicatorId, range: Range | null): void {
    this.crossfilter.brush(indicator, range);
    this.#dragged = { indicator, range };
    this.moved();
    this.#painter.ask();
  }

  /** Lets a brush go that was on its way; false when none was. */
  letGo(): boolean {
    const was = this.#dragged !== null;
    this.#dragged = null;
    if (was) this.#synced = [];
    return was;
  }

  get narrowed(): boolean {
    const { filters, selection } = this.#sources.current();
    return this.#dragged !== null || selection.length > 1 || filters.some(({ range }) => range !== null);
  }

  get crossfilter(): Crossfilter {
    const { current, slice } = this.#sources;
    const grid = this.#sources.grid();
    const { filters, selection, within } = current();
    const slices = filters.map(({ indicator }) => slice(indicator));
    const inside = within === null ? null : this.#sources.inside();
    if (!grid) return this.#crossfilter.filter;
    if (this.#crossfilter.of !== grid)
      this.#crossfilter = { of: grid, filter: createCrossfilter(grid.units) };
    const { filter } = this.#crossfilter;
    const now = [grid, filters, selection, inside, ...slices];
    if (now.length !== this.#synced.length || now.some((one, i) => one !== this.#synced[i])) {
      this.#synced = now;
      syncCrossfilter(filter, { filters, selection }, slice, grid, inside);
      if (this.#dragged) filter.brush(this.#dragged.indicator, this.#dragged.range);
    }
    return filter;
  }

  dispose(): void {
    this.#hand.clear();
    this.#painter.dispose();
  }
}
