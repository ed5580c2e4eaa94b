import { createContext } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import type { GridLevel } from '../../../indicators/area-grid.ts';
import type { Boundaries } from '../../../indicators/release.ts';
import { createMapShapes } from '../../../map/map-shapes.ts';
import type { MapWork } from '../../../map/map-work.ts';
import type { MapShapes } from '../../../map/shape.ts';
import { createTileShapes } from '../../../map/tile-shapes.ts';
import type { LevelAreas } from '../../area-store.ts';
import type { MapKind } from '../../state.ts';
import { partShapes } from './part-shapes.ts';

/** Boundaries that the reader loaded, as shapes that are made when they are first looked at. */
export interface LoadedShapes {
  has(level: GridLevel): boolean;
  get(level: GridLevel): MapShapes | null;
}

/** All maps of the explorer: each is made when it is first looked at, those of wijken and buurten in a worker. */
export class MapRoom {
  readonly work: MapWork;
  readonly #boundaries: Boundaries;
  readonly #made = new SvelteMap<string, MapShapes>();
  readonly #asked: string[] = [];
  readonly #loaded: LoadedShapes;

  constructor(boundaries: Boundaries, work: MapWork, loaded: LoadedShapes) {
    this.#boundaries = boundaries;
    this.work = work;
    this.#loaded = loaded;
    this.#made.set('schematic gemeente', createMapShapes(boundaries));
  }

  /** Kinds that there is something to show of at a level. */
  kindsFor(level: GridLevel): readonly MapKind[] {
    return this.#hasLoaded(level) ? ['loaded', 'schematic', 'tiles'] : ['schematic', 'tiles'];
  }

  /** What a level is drawn as: tiles are there for gemeenten only, loaded boundaries where they were loaded. */
  kindFor(kind: MapKind, level: GridLevel): MapKind {
    if (kind === 'loaded') return this.#hasLoaded(level) ? 'loaded' : 'schematic';
    return kind === 'tiles' && level !== 'gemeente' ? 'schematic' : kind;
  }

  /** Borders between the parts of a gemeente are made up, even where those of the gemeente are not. */
  isDivided(kind: MapKind, level: GridLevel): boolean {
    return level !== 'gemeente' && !(kind === 'loaded' && this.#loaded.has(level));
  }

  /** Null while it is being made. */
  shapes(asked: MapKind, { grid, areas, places }: LevelAreas): MapShapes | null {
    const { level } = grid;
    const kind = this.kindFor(asked, level);
    if (kind === 'loaded' && this.#loaded.has(level)) return this.#loaded.get(level);
    const key = `${kind} ${level}`;
    const known = this.#made.get(key);
    if (known || this.#asked.includes(key)) return known ?? null;
    this.#asked.push(key);
    const country =
      kind === 'loaded' ? this.#loaded.get('gemeente') : (this.#made.get('schematic gemeente') ?? null);
    if (kind === 'tiles') queueMicrotask(() => this.#made.set(key, createTileShapes(this.#boundaries)));
    else if (country && places) {
      const parts = {
        codes: areas.map(({ code }) => code),
        parents: areas.map(({ gemeente }) => gemeente ?? ''),
        ...places
      };
      void partShapes(country, parts, this.work).then((made) => this.#made.set(key, made));
    }
    return null;
  }

  /** Wijken and buurten are cut out of loaded gemeenten where they were not loaded themselves. */
  #hasLoaded(level: GridLevel): boolean {
    return this.#loaded.has(level) || this.#loaded.has('gemeente');
  }
}

export const [getMapRoom, setMapRoom] = createContext<MapRoom>();
