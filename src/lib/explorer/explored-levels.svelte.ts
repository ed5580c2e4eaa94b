import type { EngineError } from '../engine/client.ts';
import type { GridLevel } from '../indicators/area-grid.ts';
import type { AreaStore, LevelAreas } from './area-store.ts';

interface Sources {
  readonly store: AreaStore;
  readonly level: () => GridLevel;
  /** Areas came, or will not come. */
  readonly onchange: () => void;
}

/** The areas of the level that is looked at: wijken and buurten come when they are first looked at. */
export class ExploredLevels {
  readonly #sources: Sources;
  /** Rises when areas have come. */
  #come = $state(0);
  #failed = $state.raw<{ readonly level: GridLevel; readonly error: EngineError } | null>(null);

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  readonly #current = $derived.by((): LevelAreas | null => {
    void this.#come;
    return this.#sources.store.get(this.#sources.level()) ?? null;
  });
  /** Null while they are being loaded. */
  get current(): LevelAreas | null {
    return this.#current;
  }

  /** Why they did not come. */
  get problem(): EngineError | null {
    return this.#failed?.level === this.#sources.level() ? this.#failed.error : null;
  }

  /** Asks for what is not there; asking while it is on its way costs nothing. */
  open(): void {
    const { store, onchange } = this.#sources;
    const level = this.#sources.level();
    if (store.get(level)) return;
    this.#failed = null;
    void store.load(level).then((found) => {
      if (found.ok) this.#come++;
      else this.#failed = { level, error: found.error };
      onchange();
    });
  }
}
