import type { IDBPDatabase } from 'idb';
import { err, ok } from '../base/result.ts';
import type { DocumentCopy, DocumentCopyKey } from './document-copy.ts';
import { hashVersion, isIntact, isIntactVersion, type Content } from './generation-hash.ts';
import { rewindJournal } from './read-journal.ts';
import type { JournalEntry, KeptVersion, RegiobeeldDatabase } from './schema.ts';
import { guard, keysOf, transact, type Answer } from './transact.ts';
import type { WriterOptions } from './writer-options.ts';

/** A version as a list shows it. */
export type VersionSummary = Pick<KeptVersion, 'number' | 'name' | 'title' | 'revision' | 'savedAt'>;
/** An edit as a list shows it. */
export type EditSummary = Pick<JournalEntry, 'revision' | 'savedAt' | 'step'>;

export type NewVersion = Pick<KeptVersion, 'name' | 'revision' | 'title' | 'body' | 'figures'>;

/** Versions kept by themselves, beside those with a name. */
const MOST_UNNAMED = 20;

/** Versions of documents that stay, and the last edits that can be gone back over. */
export class VersionStorage {
  readonly #database: IDBPDatabase<RegiobeeldDatabase>;
  readonly #copy: DocumentCopy;
  readonly #options: WriterOptions;

  constructor(database: IDBPDatabase<RegiobeeldDatabase>, copy: DocumentCopy, options: WriterOptions) {
    this.#database = database;
    this.#copy = copy;
    this.#options = options;
  }

  /** Keeps a version; resolves after it is on disk. The oldest without a name makes room. */
  keep(id: string, version: NewVersion): Answer<VersionSummary> {
    const { schema, appVersion: app, now } = this.#options;
    return guard(async () => {
      const known = await this.#database.getAllKeys('versions', keysOf(id));
      const number = Math.max(0, ...known.map(([, taken]) => taken)) + 1;
      const content = { ...version, id, number, schema };
      const kept: KeptVersion = { ...content, app, savedAt: now(), hash: await hashVersion(content) };
      const made = await transact(this.#database, ['versions'], async (transaction) => {
        const store = transaction.objectStore('versions');
        await store.add(kept);
        const unnamed = (await store.getAll(keysOf(id))).filter(({ name }) => name === '');
        const old = unnamed.slice(0, -MOST_UNNAMED);
        for (const one of old) await store.delete([id, one.number]);
        return ok(old);
      });
      if (!made.ok) return made;
      await this.#copy.put(keyOf(kept), kept);
      await this.#copy.remove(made.value.map(keyOf));
      return ok(kept);
    });
  }

  /** The newest first. */
  list(id: string): Answer<readonly VersionSummary[]> {
    return guard(async () => ok((await this.#database.getAll('versions', keysOf(id))).reverse()));
  }

  load(id: string, number: number): Answer<KeptVersion> {
    return guard(async () => {
      const version = await this.#database.get('versions', [id, number]);
      if (!version) return err({ kind: 'not-found' });
      return (await isIntactVersion(version)) ? ok(version) : err({ kind: 'damaged' });
    });
  }

  async remove(id: string, number: number): Answer<null> {
    await this.#copy.remove([keyOf({ id, number })]);
    return transact(this.#database, ['versions'], async (transaction) => {
      await transaction.objectStore('versions').delete([id, number]);
      return ok(null);
    });
  }

  /** The last edits, the newest first. */
  edits(id: string): Answer<readonly EditSummary[]> {
    return guard(async () => ok((await this.#database.getAll('journal', keysOf(id))).reverse()));
  }

  /** The document as it was after one of the last edits. */
  loadRevision(id: string, revision: number): Answer<Content> {
    return guard(async () => {
      const generations = await this.#database.getAllFromIndex('generations', 'id', id);
      const newest = generations.sort((a, b) => a.revision - b.revision).at(-1);
      if (!newest) return err({ kind: 'not-found' });
      if (!(await isIntact(newest))) return err({ kind: 'damaged' });
      const journal = await this.#database.getAll('journal', keysOf(id));
      const content = await rewindJournal(newest, journal, revision);
      return content ? ok(content) : err({ kind: 'not-found' });
    });
  }
}

const keyOf = ({ id, number }: Pick<KeptVersion, 'id' | 'number'>): DocumentCopyKey => ({
  store: 'versions',
  id,
  number
});
