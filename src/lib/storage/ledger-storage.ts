import type { IDBPDatabase } from 'idb';
import { ok } from '../base/result.ts';
import type { RegiobeeldDatabase } from './schema.ts';
import { guard, keysOf, transact, type Answer } from './transact.ts';

/** What has left of documents: kept as long as the document is, because a later departure is set against it. */
export class LedgerStorage {
  readonly #database: IDBPDatabase<RegiobeeldDatabase>;
  readonly #now: () => number;

  constructor(database: IDBPDatabase<RegiobeeldDatabase>, now: () => number) {
    this.#database = database;
    this.#now = now;
  }

  /** Adds what leaves, as the gates write it; resolves after it is on disk. What stands there already is not added again. */
  add(id: string, body: string): Answer<null> {
    return transact(this.#database, ['ledger'], async (transaction) => {
      const store = transaction.objectStore('ledger');
      const known = await store.getAll(keysOf(id));
      if (known.some((entry) => entry.body === body)) return ok(null);
      const number = Math.max(0, ...known.map((entry) => entry.number)) + 1;
      await store.add({ id, number, leftAt: this.#now(), body });
      return ok(null);
    });
  }

  /** Everything that has left of a document, in order. */
  load(id: string): Answer<readonly string[]> {
    return guard(async () => ok((await this.#database.getAll('ledger', keysOf(id))).map(({ body }) => body)));
  }
}
