import type { DBSchema } from 'idb';
import type { Splice } from './splice.ts';

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
  /** SHA-256 of `id`, `revision`, `schema`, `title` and `body`. */
  readonly hash: string;
}

/** How one revision was made from the one before; what it makes has the hash of its generation. */
export interface JournalEntry extends Omit<Generation, 'body' | 'app'> {
  /** What was done, as the document room names it. */
  readonly step: string;
  readonly splice: Splice;
}

/** A version that stays until it is removed. */
export interface KeptVersion extends Omit<Generation, 'hash'> {
  /** Counts up within a document and is never used again. */
  readonly number: number;
  /** `''` for one that was kept by itself, when work on an older picture began. */
  readonly name: string;
  /** The numbers it showed, as the document room writes them; `''` when they were not known. */
  readonly figures: string;
  /** SHA-256 of everything that must never change unnoticed. */
  readonly hash: string;
}

/** What left of a document at one time. */
export interface LedgerEntry {
  readonly id: string;
  /** Counts up within a document. */
  readonly number: number;
  /** For people only: milliseconds since 1970. */
  readonly leftAt: number;
  /** As the gates write it. */
  readonly body: string;
  /** SHA-256 of the statements in which own counts travelled along; a document that holds one was made of this one. */
  readonly sent?: readonly string[];
}

type Revision = [id: string, revision: number];

export interface RegiobeeldDatabase extends DBSchema {
  generations: { key: Revision; value: Generation; indexes: { id: string } };
  journal: { key: Revision; value: JournalEntry };
  versions: { key: [id: string, number: number]; value: KeptVersion };
  ledger: { key: [id: string, number: number]; value: LedgerEntry };
}

export const DATABASE_VERSION = 3;
