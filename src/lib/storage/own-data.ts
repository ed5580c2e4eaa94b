import { openDB, type IDBPDatabase } from 'idb';
import { createCanary, type Canary, type CanaryPlace } from './canary.ts';
import { openCopyPlace, type FilePlace } from './copy-place.ts';
import { inTurn } from './in-turn.ts';
import { itemKey, matchOwnCopy, nameKey, ownCopy, type OwnCopy } from './own-copy.ts';
import type { KeptItem, OwnDatabase } from './own-schema.ts';

export const OWN_DATABASE = 'regiobeeld-eigen';

/** How something is kept: in the database and its copy, for want of room in the database alone, or in memory only. */
export type Keeping = 'twice' | 'once' | 'not';

/** What the browser had done to what was kept. */
export interface OwnLosses {
  /** Datasets and boundaries that the browser had lost, and that came back from the copy. */
  readonly restored: number;
  /** Something was kept in this browser, and all of it is gone. */
  readonly emptied: boolean;
}

/** What an analyst keeps of their own files in this browser, apart from documents: nothing is here unasked. */
export interface OwnData {
  items(): Promise<readonly KeptItem[]>;
  losses(): Promise<OwnLosses>;
  /** Rejects when the database has no room or is not there. */
  keep(item: KeptItem): Promise<Exclude<Keeping, 'not'>>;
  remove(kind: KeptItem['kind'], id: string): Promise<void>;
  /** Answers to names of areas: plain name → code. */
  names(): Promise<Readonly<Record<string, string>>>;
  rememberNames(answers: Readonly<Record<string, string>>): Promise<void>;
  /** Lets go, after an opening that is under way. */
  close(): Promise<void>;
}

export interface OwnDataPlaces {
  readonly canaryPlace: CanaryPlace;
  /** Null in a browser without files of its own: what is kept then lies in the database alone. */
  readonly filePlace: FilePlace | null;
  readonly name?: string;
}

interface Opened {
  readonly database: IDBPDatabase<OwnDatabase>;
  readonly copy: OwnCopy;
  readonly canary: Canary;
  readonly losses: OwnLosses;
}

/** Opens the store when it is first asked for; a browser without one keeps nothing, and `keep` rejects. */
export function openOwnData(places: OwnDataPlaces): OwnData {
  const { name = OWN_DATABASE } = places;
  let opening: Promise<Opened> | null = null;
  const open = () => (opening ??= openPlaces({ ...places, name }, () => (opening = null)));
  return {
    items: async () => (await open()).database.getAll('items'),
    losses: async () => (await open()).losses,
    async keep(item) {
      const { database, copy, canary } = await open();
      return inTurn(name, async () => {
        const before = await database.get('items', [item.kind, item.id]);
        const transaction = database.transaction('items', 'readwrite', { durability: 'strict' });
        await Promise.all([transaction.store.put(item), transaction.done]);
        const copied = await copy.put(itemKey(item), item);
        if (before && before.savedAt !== item.savedAt) await copy.remove([itemKey(before)]);
        canary.remember(await database.count('items'));
        return copied ? 'twice' : 'once';
      });
    },
    async remove(kind, id) {
      const found = await open().catch(() => null);
      if (!found) return;
      const { database, copy, canary } = found;
      await inTurn(name, async () => {
        // What only the copy has would come back.
        await copy.remove((await copy.keys()).filter((key) => key.store === kind && key.id === id));
        await database.delete('items', [kind, id]);
        canary.remember(await database.count('items'));
      });
    },
    async names() {
      const store = (await open()).database.transaction('names').store;
      const [keys, codes] = await Promise.all([store.getAllKeys(), store.getAll()]);
      return Object.fromEntries(keys.map((key, at) => [key, codes[at] ?? '']));
    },
    async rememberNames(answers) {
      const { database, copy } = await open();
      const transaction = database.transaction('names', 'readwrite');
      for (const [key, code] of Object.entries(answers)) await transaction.store.put(code, key);
      await transaction.done;
      for (const [key, code] of Object.entries(answers)) await copy.put(nameKey(key), { code });
    },
    async close() {
      (await opening?.catch(() => null))?.database.close();
      opening = null;
    }
  };
}

async function openPlaces(
  { name, canaryPlace, filePlace }: Required<OwnDataPlaces>,
  onGone: () => void
): Promise<Opened> {
  const database = await openDB<OwnDatabase>(name, 3, {
    upgrade(made, before, _to, transaction) {
      if (before < 1) {
        made.createObjectStore('items', { keyPath: ['kind', 'id'] });
        made.createObjectStore('names');
      }
      const items = transaction.objectStore('items');
      // Boundaries were a topology before they were buffers; the file they came from is loaded again.
      if (before === 1) void items.delete(IDBKeyRange.bound(['grenzen'], ['grenzen', []]));
      items.createIndex('kept', ['kind', 'id', 'savedAt']);
    },
    blocking: (_current, _blocked, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
      onGone();
    }
  });
  const copy = await openCopyPlace(filePlace, name, ownCopy);
  const canary = createCanary(canaryPlace, `${name}-kept`);
  const restored = await inTurn(name, () => matchOwnCopy(database, copy));
  return {
    database,
    copy,
    canary,
    losses: { restored, emptied: canary.isAlarmed(await database.count('items')) }
  };
}
