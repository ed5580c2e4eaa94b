import type { DBSchema } from 'idb';

/** Something of the analyst's own that is kept by choice. */
export interface KeptItem<T = unknown> {
  readonly id: string;
  readonly kind: 'dataset' | 'grenzen';
  readonly title: string;
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly value: T;
}

export interface OwnDatabase extends DBSchema {
  items: {
    key: [kind: KeptItem['kind'], id: string];
    value: KeptItem;
    /** When each was kept, to be read without what was kept. */
    indexes: { kept: [kind: KeptItem['kind'], id: string, savedAt: number] };
  };
  /** Answers to names of areas: plain name → code. */
  names: { key: string; value: string };
}
