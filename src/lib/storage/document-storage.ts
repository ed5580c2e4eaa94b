import type { IDBPDatabase, IDBPObjectStore } from 'idb';
import { err, ok, type Result } from '../base/result.ts';
import type { Canary } from './canary.ts';
import { hashGeneration, isIntact } from './generation-hash.ts';
import type { Generation, RegiobeeldDatabase } from './schema.ts';
import { toStorageError, type StorageError } from './storage-error.ts';

/** What is kept of a document: its text as the document room writes it, and its title for lists. */
export interface Kept {
  readonly title: string;
  readonly body: string;
}

export interface Loaded extends Kept {
  readonly revision: number;
  readonly savedAt: number;
  /** Written by a newer version of the app than this page knows. */
  readonly readOnly: boolean;
  /** The newest version was damaged; this is the one before. */
  readonly recovered: boolean;
}

export interface Summary {
  readonly id: string;
  readonly title: string;
  readonly revision: number;
  readonly savedAt: number;
}

interface Options {
  readonly appVersion: string;
  readonly schema: number;
  readonly now: () => number;
}

type Generations = IDBPObjectStore<RegiobeeldDatabase, ['generations'], 'generations', 'readwrite'>;
type Answer<T> = Promise<Result<T, StorageError>>;

/** Documents in this browser: two generations of each, every one with its hash. */
export class DocumentStorage {
  readonly #database: IDBPDatabase<RegiobeeldDatabase>;
  readonly #canary: Canary;
  readonly #options: Options;
  /** Documents were kept in this browser, and all of them are gone. */
  readonly emptied: boolean;

  private constructor(
    database: IDBPDatabase<RegiobeeldDatabase>,
    canary: Canary,
    options: Options,
    emptied: boolean
  ) {
    this.#database = database;
    this.#canary = canary;
    this.#options = options;
    this.emptied = emptied;
  }

  static async open(
    database: IDBPDatabase<RegiobeeldDatabase>,
    canary: Canary,
    options: Options
  ): Promise<DocumentStorage> {
    const kept = await database.count('generations');
    return new DocumentStorage(database, canary, options, canary.isAlarmed(kept));
  }

  /**
   * Keeps a new version; resolves after it is on disk. `base` is the revision it was made from, 0 for a new document:
   * another newest revision is a conflict, and nothing is written.
   */
  async save(id: string, { title, body }: Kept, base: number): Answer<{ readonly revision: number }> {
    const { schema, appVersion: app, now } = this.#options;
    const revision = base + 1;
    const content = { id, revision, schema, title, body };
    const hash = await hashGeneration(content);
    const generation: Generation = { ...content, app, savedAt: now(), hash };
    return this.#write(async (store) => {
      const generations = await store.index('id').getAll(id);
      const [newest, ...older] = generations.sort((a, b) => b.revision - a.revision);
      if (newest && newest.schema > schema) return err({ kind: 'newer-schema' });
      if ((newest?.revision ?? 0) !== base) return err({ kind: 'conflict' });
      await store.put(generation);
      for (const old of older) await store.delete([id, old.revision]);
      return ok({ revision });
    });
  }

  /** The newest version that is what was written. */
  load(id: string): Answer<Loaded> {
    return this.#guard(async () => {
      const generations = await this.#newestFirst(id);
      if (generations.length === 0) return err({ kind: 'not-found' });
      const intact = await firstIntact(generations);
      if (!intact) return err({ kind: 'damaged' });
      const { title, body, savedAt, schema } = intact;
      // The next save must go on from the highest number there is, a damaged one included.
      const revision = generations[0]?.revision ?? intact.revision;
      const readOnly = schema > this.#options.schema;
      return ok({ title, savedAt, body, revision, readOnly, recovered: intact !== generations[0] });
    });
  }

  /** All documents, the last saved first. */
  list(): Answer<readonly Summary[]> {
    return this.#guard(async () => {
      const newest = new Map<string, Summary>();
      for (const { id, title, revision, savedAt } of await this.#database.getAll('generations'))
        if (revision > (newest.get(id)?.revision ?? 0)) newest.set(id, { id, title, revision, savedAt });
      return ok([...newest.values()].sort((a, b) => b.savedAt - a.savedAt));
    });
  }

  remove(id: string): Answer<null> {
    return this.#write(async (store) => {
      for (const key of await store.index('id').getAllKeys(id)) await store.delete(key);
      return ok(null);
    });
  }

  /** Removes every document and the memory of them. */
  async wipe(): Answer<null> {
    const wiped = await this.#write(async (store) => {
      await store.clear();
      return ok(null);
    });
    this.#canary.forget();
    return wiped;
  }

  /** The user has read that the store was emptied. */
  acknowledgeEmptied(): void {
    this.#canary.forget();
  }

  close(): void {
    this.#database.close();
  }

  async #newestFirst(id: string): Promise<readonly Generation[]> {
    const generations = await this.#database.getAllFromIndex('generations', 'id', id);
    return generations.sort((a, b) => b.revision - a.revision);
  }

  /** One transaction; answers after it is on disk, and then only. */
  #write<T>(act: (store: Generations) => Answer<T>): Answer<T> {
    return this.#guard(async () => {
      const transaction = this.#database.transaction('generations', 'readwrite', { durability: 'strict' });
      const done = transaction.done;
      // A failed request also fails the transaction; one of the two is enough to hear.
      done.catch(() => undefined);
      const answer = await act(transaction.store);
      await done;
      this.#canary.remember(await this.#database.count('generations'));
      return answer;
    });
  }

  async #guard<T>(act: () => Answer<T>): Answer<T> {
    try {
      return await act();
    } catch (thrown) {
      return err(toStorageError(thrown));
    }
  }
}

async function firstIntact(generations: readonly Generation[]): Promise<Generation | undefined> {
  for (const generation of generations) if (await isIntact(generation)) return generation;
  return undefined;
}
