import type { DBSchema } from 'idb';

/** One kept version of one document. Generations are told apart by revision, never by clock. */
export interface Generation {
  readonly id: string;
  readonly revision: number;
  /** Schema of the body; a newer one than the page knows is read-only. */
  readonly schema: number;
  /** Version of the app that wrote it. */
  readonly app: string;
  readonly title: string;
  /** For people only: milliseconds since 1970 on the writer's clock. */
  readonly savedAt: number;
  readonly body: string;
  /** SHA-256 of `revision`, `schema`, `title` and `body`. */
  readonly hash: string;
}

export interface RegiobeeldDatabase extends DBSchema {
  generations: { key: [id: string, revision: number]; value: Generation; indexes: { id: string } };
}

export const DATABASE_VERSION = 1;
