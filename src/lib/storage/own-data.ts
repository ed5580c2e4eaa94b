import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** Something of the analyst's own that is kept by choice. */
interface KeptItem<T> {
  readonly id: string;
  readonly kind: 'dataset' | 'grenzen';
  readonly title: string;
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly value: T;
}

interface OwnDatabase extends DBSchema {
  items: { key: [kind: string, id: string]; value: KeptItem<unknown> };
  names: { key: string; value: string };
}

export const OWN_DATABASE = 'regiobeeld-eigen';

/** What an analyst keeps of their own files in this browser, apart from documents: nothing is here unasked. */
export interface OwnData {
  items(): Promise<readonly KeptItem<unknown>[]>;
  keep(item: KeptItem<unknown>): Promise<void>;
  remove(kind: KeptItem<unknown>['kind'], id: string): Promise<void>;
  /** Answers to names of areas: plain name → code. */
  names(): Promise<Readonly<Record<string, string>>>;
  rememberNames(answers: Readonly<Record<string, string>>): Promise<void>;
}

/** Opens the store when it is first asked for; a browser without one keeps nothing, and `keep` rejects. */
export function openOwnData(name = OWN_DATABASE): OwnData {
  let opened: Promise<IDBPDatabase<OwnDatabase>> | null = null;
  const database = () =>
    (opened ??= openDB<OwnDatabase>(name, 2, {
      upgrade(made, before, _to, transaction) {
        if (before < 1) {
          made.createObjectStore('items', { keyPath: ['kind', 'id'] });
          made.createObjectStore('names');
        }
        // Boundaries were a topology before they were buffers; the file they came from is loaded again.
        else if (before < 2)
          void transaction.objectStore('items').delete(IDBKeyRange.bound(['grenzen'], ['grenzen', []]));
      },
      blocking: (_current, _blocked, event) => {
        if (event.target instanceof IDBDatabase) event.target.close();
        opened = null;
      }
    }));
  return {
    items: async () => (await database()).getAll('items'),
    async keep(item) {
      const transaction = (await database()).transaction('items', 'readwrite', { durability: 'strict' });
      await Promise.all([transaction.store.put(item), transaction.done]);
    },
    remove: async (kind, id) => (await database()).delete('items', [kind, id]),
    async names() {
      const store = (await database()).transaction('names').store;
      const [keys, codes] = await Promise.all([store.getAllKeys(), store.getAll()]);
      return Object.fromEntries(keys.map((key, at) => [key, codes[at] ?? '']));
    },
    async rememberNames(answers) {
      const transaction = (await database()).transaction('names', 'readwrite');
      for (const [key, code] of Object.entries(answers)) await transaction.store.put(code, key);
      await transaction.done;
    }
  };
}
