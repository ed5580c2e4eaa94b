import type { IDBPDatabase } from 'idb';
import { ok } from '../base/result.ts';
import type { DocumentCopy } from './document-copy.ts';
import type { LedgerEntry, RegiobeeldDatabase } from './schema.ts';
import { guard, keysOf, transact, type Answer } from './transact.ts';

/** What has left of documents: kept as long as the document is, because a later departure is set against it. */
export class LedgerStorage {
  readonly #database: IDBPDatabase<RegiobeeldDatabase>;
  readonly #copy: DocumentCopy;
  readonly #now: () => number;

  constructor(database: IDBPDatabase<RegiobeeldDatabase>, copy: DocumentCopy, now: () => number) {
    this.#database = database;
    this.#copy = copy;
    this.#now = now;
  }

  /**
   * Adds what leaves, as the gates write it, with the hashes of the statements it leaves in; resolves after it is on disk.
   * What stands there already is not added again.
   */
  add(id: string, body: string, sent: readonly string[] = []): Answer<null> {
    return this.#write(async (store) => {
      const known = await store.getAll(keysOf(id));
      return known.some((entry) => entry.body === body)
        ? []
        : [{ id, number: nextNumber(known), leftAt: this.#now(), body, sent }];
    });
  }

  /** A copy takes over all that left of the documents in this browser from which one of its statements came. */
  inherit(id: string, statements: readonly string[]): Answer<null> {
    return this.#write(async (store) => {
      const all = await store.getAll();
      const asked = new Set(statements);
      const origins = new Set(
        all.filter(({ sent = [] }) => sent.some((one) => asked.has(one))).map((entry) => entry.id)
      );
      const first = nextNumber(all.filter((entry) => entry.id === id));
      return all
        .filter((entry) => origins.has(entry.id) && entry.id !== id)
        .map((entry, at) => ({ ...entry, id, number: first + at }));
    });
  }

  /** Everything that has left of a document, in order. */
  load(id: string): Answer<readonly string[]> {
    return guard(async () => ok((await this.#database.getAll('ledger', keysOf(id))).map(({ body }) => body)));
  }

  /** Adds what is new beside what is there, in the database and in its copy. */
  async #write(news: (store: ReadableLedger) => Promise<readonly LedgerEntry[]>): Answer<null> {
    const added = await transact(this.#database, ['ledger'], async (transaction) => {
      const store = transaction.objectStore('ledger');
      const entries = await news(store);
      for (const entry of entries) await store.add(entry);
      return ok(entries);
    });
    if (!added.ok) return added;
    for (const entry of added.value)
      await this.#copy.put({ store: 'ledger', id: entry.id, number: entry.number }, entry);
    return ok(null);
  }
}

interface ReadableLedger {
  getAll(keys?: IDBKeyRange): Promise<LedgerEntry[]>;
}

const nextNumber = (known: readonly { readonly number: number }[]): number =>
  Math.max(0, ...known.map(({ number }) => number)) + 1;
