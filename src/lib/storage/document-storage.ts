import type { IDBPDatabase } from 'idb';
import { err, ok } from '../base/result.ts';
import type { Canary } from './canary.ts';
import type { DocumentCopy } from './document-copy.ts';
import { hashGeneration, type Content } from './generation-hash.ts';
import { LedgerStorage } from './ledger-storage.ts';
import { matchCopy } from './match-copy.ts';
import { restoreDocument, type Recovery, type Remains } from './restore-document.ts';
import type { Generation, RegiobeeldDatabase } from './schema.ts';
import { spliceBetween } from './splice.ts';
import { guard, keysOf, transact, type Answer } from './transact.ts';
import { inTurn } from './in-turn.ts';
import type { WriterOptions } from './writer-options.ts';
import { VersionStorage } from './version-storage.ts';

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
  /** How the newest version came back that was damaged; null when it was not. */
  readonly recovery: Recovery | null;
}

export interface Summary {
  readonly id: string;
  readonly title: string;
  readonly revision: number;
  readonly savedAt: number;
}

/** Where documents are kept, and what stands beside to notice a loss. */
interface DocumentPlaces {
  readonly database: IDBPDatabase<RegiobeeldDatabase>;
  readonly canary: Canary;
  readonly copy: DocumentCopy;
}

/** Everything that belongs to documents. */
const STORES = ['generations', 'journal', 'versions', 'ledger'] as const;

/** Edits of one document that can be gone back over. */
const LONGEST_JOURNAL = 50;

const newestFirst = <T extends { readonly revision: number }>(records: readonly T[]): readonly T[] =>
  records.toSorted((a, b) => b.revision - a.revision);

/**
 * Documents in this browser: two generations of each, every one with its hash, and a journal of how they were made. What
 * may never be lost lies a second time outside the database.
 */
export class DocumentStorage {
  readonly versions: VersionStorage;
  /** What has left of the documents; removed with them. */
  readonly ledger: LedgerStorage;
  /** Documents were kept in this browser, and all of them are gone. */
  readonly emptied: boolean;
  /** Documents that the browser had lost, and that came back whole from the copy. */
  readonly restored: ReadonlySet<string>;
  readonly #database: IDBPDatabase<RegiobeeldDatabase>;
  readonly #canary: Canary;
  readonly #copy: DocumentCopy;
  readonly #options: WriterOptions;

  private constructor(
    { database, canary, copy }: DocumentPlaces,
    options: WriterOptions,
    found: Pick<DocumentStorage, 'emptied' | 'restored'>
  ) {
    this.#database = database;
    this.#canary = canary;
    this.#copy = copy;
    this.#options = options;
    this.emptied = found.emptied;
    this.restored = found.restored;
    this.versions = new VersionStorage(database, copy, options);
    this.ledger = new LedgerStorage(database, copy, options.now);
  }

  static async open(places: DocumentPlaces, options: WriterOptions): Promise<DocumentStorage> {
    const { database, canary, copy } = places;
    const restored = await inTurn(database.name, () => matchCopy(database, copy));
    const emptied = canary.isAlarmed(await database.count('generations'));
    return new DocumentStorage(places, options, { emptied, restored });
  }

  /**
   * Keeps a new version; resolves after it and its copy are on disk. `base` is the revision it was made from, 0 for a new
   * document: another newest revision is a conflict, and nothing is written. `step` names what was done, for the journal.
   */
  async save(
    id: string,
    { title, body }: Kept,
    base: number,
    step = ''
  ): Answer<{ readonly revision: number; readonly savedAt: number }> {
    const revision = base + 1;
    const generation = await this.#generation({ id, revision, title, body });
    const { schema, hash, savedAt } = generation;
    const answer = await this.#write<{ readonly revision: number; readonly savedAt: number }>(
      async (transaction) => {
        const generations = transaction.objectStore('generations');
        const journal = transaction.objectStore('journal');
        const [newest, ...older] = newestFirst(await generations.index('id').getAll(id));
        if (newest && newest.schema > schema) return err({ kind: 'newer-schema' });
        if ((newest?.revision ?? 0) !== base) return err({ kind: 'conflict' });
        await generations.put(generation);
        for (const old of older) await generations.delete([id, old.revision]);
        const splice = spliceBetween(newest?.body ?? '', body);
        await journal.put({ id, revision, schema, title, savedAt, hash, step, splice });
        await journal.delete(IDBKeyRange.bound([id], [id, revision - LONGEST_JOURNAL]));
        return ok({ revision, savedAt });
      }
    );
    if (answer.ok) await this.#copyGeneration(generation);
    return answer;
  }

  /** The newest version that is what was written. A damaged one is mended on the way. */
  load(id: string): Answer<Loaded> {
    return guard(async () => {
      const remains = await this.#remains(id);
      if (remains.generations.length + remains.versions.length === 0) return err({ kind: 'not-found' });
      const restored = await restoreDocument(remains);
      if (!restored) return err({ kind: 'damaged' });
      const { content, revision, recovery } = restored;
      const { title, body, savedAt, schema } = content;
      const readOnly = schema > this.#options.schema;
      if (recovery && !readOnly) await this.#mend(content, revision, remains);
      const copied = this.restored.has(id) ? 'copy' : null;
      return ok({ title, savedAt, body, revision, readOnly, recovery: recovery ?? copied });
    });
  }

  /** All documents, the last saved first. */
  list(): Answer<readonly Summary[]> {
    return guard(async () => {
      const newest = new Map<string, Summary>();
      for (const { id, title, revision, savedAt } of await this.#database.getAll('generations'))
        if (revision > (newest.get(id)?.revision ?? 0)) newest.set(id, { id, title, revision, savedAt });
      return ok([...newest.values()].sort((a, b) => b.savedAt - a.savedAt));
    });
  }

  /** Removes a document with everything that was kept of it. */
  remove(id: string): Answer<null> {
    return inTurn(this.#database.name, async () => {
      // What only the copy has would come back.
      await this.#copy.remove((await this.#copy.keys()).filter((key) => key.id === id));
      return this.#write(async (transaction) => {
        for (const store of STORES) await transaction.objectStore(store).delete(keysOf(id));
        return ok(null);
      });
    });
  }

  /** The user has read that the store was emptied. */
  acknowledgeEmptied(): void {
    this.#canary.forget();
  }

  close(): void {
    this.#database.close();
  }

  async #generation(content: Pick<Content, 'id' | 'revision' | 'title' | 'body'>): Promise<Generation> {
    const { schema, appVersion: app, now } = this.#options;
    const hash = await hashGeneration({ ...content, schema });
    return { ...content, schema, app, savedAt: now(), hash };
  }

  async #copyGeneration(generation: Generation): Promise<void> {
    const { id, revision } = generation;
    await this.#copy.put({ store: 'generations', id, number: revision }, generation);
    await this.#copy.remove([{ store: 'generations', id, number: revision - 2 }]);
  }

  async #remains(id: string): Promise<Remains> {
    const [generations, journal, versions] = await Promise.all([
      this.#database.getAllFromIndex('generations', 'id', id),
      this.#database.getAll('journal', keysOf(id)),
      this.#database.getAll('versions', keysOf(id))
    ]);
    return {
      generations: newestFirst(generations),
      journal: newestFirst(journal),
      versions: newestFirst(versions)
    };
  }

  /** Puts what came back in the place of what was damaged, unless somebody else has saved meanwhile. */
  async #mend({ id, title, body }: Content, revision: number, { generations }: Remains): Promise<void> {
    const generation = await this.#generation({ id, revision, title, body });
    const seen = generations[0]?.revision ?? 0;
    const mended = await this.#write<boolean>(async (transaction) => {
      const store = transaction.objectStore('generations');
      const now = Math.max(0, ...(await store.index('id').getAll(id)).map((one) => one.revision));
      if (now === seen) await store.put(generation);
      return ok(now === seen);
    });
    if (mended.ok && mended.value) await this.#copyGeneration(generation);
  }

  #write: <T>(act: Parameters<typeof transact<T>>[2]) => Answer<T> = async (act) => {
    const answer = await transact(this.#database, [...STORES], act);
    if (answer.ok) this.#canary.remember(await this.#database.count('generations'));
    return answer;
  };
}
