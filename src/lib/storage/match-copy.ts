import type { IDBPDatabase } from 'idb';
import { documentCopy, type DocumentCopy, type DocumentCopyKey } from './document-copy.ts';
import { isIntact, isIntactVersion } from './generation-hash.ts';
import type { RegiobeeldDatabase } from './schema.ts';

/**
 * Makes database and copy hold the same: brings back what only the copy has, copies what only the database has. A removal
 * begins at the copy, so what only the copy has was lost. Resolves to the ids of documents of which nothing else was left.
 */
export async function matchCopy(
  database: IDBPDatabase<RegiobeeldDatabase>,
  copy: DocumentCopy
): Promise<ReadonlySet<string>> {
  const copied = await copy.keys();
  const kept = await keysIn(database);
  const newest = newestOf(kept);
  const names = { copied: new Set(copied.map(nameOf)), kept: new Set(kept.map(nameOf)) };
  const newestKept = ({ id }: DocumentCopyKey): number => newest.get(id) ?? 0;
  const lost = copied.filter((key) =>
    key.store === 'generations' ? key.number > newestKept(key) : !names.kept.has(nameOf(key))
  );
  const stale = copied.filter((key) => key.store === 'generations' && key.number < newestKept(key) - 1);
  const missing = kept.filter((key) => !names.copied.has(nameOf(key)));

  const back = await restore(database, copy, lost);
  for (const key of missing) await copy.put(key, await database.get(key.store, [key.id, key.number]));
  await copy.remove(stale);
  return new Set(
    back.filter(({ store, id }) => store === 'generations' && !newest.has(id)).map(({ id }) => id)
  );
}

async function keysIn(database: IDBPDatabase<RegiobeeldDatabase>): Promise<readonly DocumentCopyKey[]> {
  const stores = await Promise.all(
    documentCopy.stores.map(async (store) =>
      (await database.getAllKeys(store)).map(([id, number]) => ({ store, id, number }))
    )
  );
  return stores.flat();
}

function newestOf(keys: readonly DocumentCopyKey[]): ReadonlyMap<string, number> {
  const newest = new Map<string, number>();
  for (const { store, id, number } of keys)
    if (store === 'generations' && number > (newest.get(id) ?? 0)) newest.set(id, number);
  return newest;
}

const nameOf = ({ store, id, number }: DocumentCopyKey): string => JSON.stringify([store, id, number]);

/** All or nothing: what was killed halfway begins again at the next opening. */
async function restore(
  database: IDBPDatabase<RegiobeeldDatabase>,
  copy: DocumentCopy,
  lost: readonly DocumentCopyKey[]
): Promise<readonly DocumentCopyKey[]> {
  const found = await Promise.all(
    lost.map(async (key) => {
      const record = await copy.read(key);
      return (await isWhole(key, record)) ? { key, record: record as never } : null;
    })
  );
  const whole = found.filter((one) => one !== null);
  const transaction = database.transaction([...documentCopy.stores], 'readwrite', { durability: 'strict' });
  for (const { key, record } of whole) void transaction.objectStore(key.store).put(record);
  await transaction.done;
  return whole.map(({ key }) => key);
}

/** Whether a record is what was written, under the name that it was written under. */
async function isWhole({ store, id, number }: DocumentCopyKey, record: unknown): Promise<boolean> {
  if (typeof record !== 'object' || record === null || !('id' in record) || record.id !== id) return false;
  if (store === 'generations') return 'revision' in record && record.revision === number && isIntact(record);
  if (!('number' in record) || record.number !== number) return false;
  return store === 'ledger' || isIntactVersion(record);
}
