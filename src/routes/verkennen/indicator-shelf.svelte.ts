import type { IndicatorId } from '#lib/indicators/definition.ts';

const KEYS = {
  favourites: 'regiobeeld.indicators.favourites',
  recent: 'regiobeeld.indicators.recent'
} as const;
const MOST_RECENT = 6;

/** Indicators that the reader comes back to, kept in this browser. */
export class IndicatorShelf {
  readonly #storage: Pick<Storage, 'getItem' | 'setItem'>;
  #favourites = $state.raw<readonly IndicatorId[]>([]);
  #recent = $state.raw<readonly IndicatorId[]>([]);

  constructor(storage: Pick<Storage, 'getItem' | 'setItem'>) {
    this.#storage = storage;
    this.#favourites = parseIds(storage.getItem(KEYS.favourites));
    this.#recent = parseIds(storage.getItem(KEYS.recent));
  }

  /** In the order in which they were chosen. */
  get favourites(): readonly IndicatorId[] {
    return this.#favourites;
  }

  /** The last one first. */
  get recent(): readonly IndicatorId[] {
    return this.#recent;
  }

  /** Puts an indicator among the favourites, or takes it out. */
  favour(id: IndicatorId): void {
    const without = this.#favourites.filter((one) => one !== id);
    this.#favourites = without.length < this.#favourites.length ? without : [...without, id];
    this.#storage.setItem(KEYS.favourites, JSON.stringify(this.#favourites));
  }

  visit(id: IndicatorId): void {
    const stored = parseIds(this.#storage.getItem(KEYS.recent));
    if (stored[0] === id) return;
    this.#recent = [id, ...stored.filter((one) => one !== id)].slice(0, MOST_RECENT);
    this.#storage.setItem(KEYS.recent, JSON.stringify(this.#recent));
  }
}

/** What another version or hand has written may be anything. */
function parseIds(text: string | null): readonly IndicatorId[] {
  try {
    const ids: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(ids) ? ids.filter((id): id is string => typeof id === 'string') : [];
  } catch {
    return [];
  }
}
