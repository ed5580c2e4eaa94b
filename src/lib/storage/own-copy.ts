import type { IDBPDatabase } from 'idb';
import type { CopyKey, CopyKind, CopyPlace } from './copy-place.ts';
import { decodeItem, encodeItem } from './item-file.ts';
import type { KeptItem, OwnDatabase } from './own-schema.ts';

type OwnStore = KeptItem['kind'] | 'naam';
type OwnKey = CopyKey<OwnStore>;
export type OwnCopy = CopyPlace<OwnStore>;

/** What an analyst keeps of their own lies a second time outside IndexedDB. */
export const ownCopy: CopyKind<OwnStore> = {
  stores: ['dataset', 'grenzen', 'naam'],
  format: { encode: encodeItem, decode: decodeItem }
};

type ItemMoment = Pick<KeptItem, 'kind' | 'id' | 'savedAt'>;

export const itemKey = ({ kind, id, savedAt }: ItemMoment): OwnKey => ({ store: kind, id, number: savedAt });

export const nameKey = (name: string): OwnKey => ({ store: 'naam', id: name, number: 0 });

/**
 * Makes database and copy hold the same: brings back what only the copy has, copies what only the database has. A removal
 * begins at the copy, so what only the copy has was lost. Resolves to how many datasets and boundaries came back.
 */
export async function matchOwnCopy(database: IDBPDatabase<OwnDatabase>, copy: OwnCopy): Promise<number> {
  const copied = await copy.keys();
  const items = await momentsOf(database);
  const names = new Set(await database.getAllKeys('names'));
  const kept = new Map(items.map((item) => [placeOf(itemKey(item)), item.savedAt]));

  const lost = newestOfEach(copied.filter((key) => key.store !== 'naam' && !kept.has(placeOf(key))));
  let back = 0;
  for (const key of lost) if (await bringBack(database, copy, key)) back += 1;
  for (const key of copied)
    if (key.store === 'naam' && !names.has(key.id)) await bringBackName(database, copy, key);

  const stale = copied.filter(
    (key) => key.store !== 'naam' && kept.has(placeOf(key)) && kept.get(placeOf(key)) !== key.number
  );
  const there = new Set(copied.map(nameOf));
  for (const item of items)
    if (!there.has(nameOf(itemKey(item))))
      await copy.put(itemKey(item), await database.get('items', [item.kind, item.id]));
  for (const name of names)
    if (!there.has(nameOf(nameKey(name))))
      await copy.put(nameKey(name), { code: await database.get('names', name) });
  await copy.remove(stale);
  return back;
}

/** What is kept and since when, without reading what it is. */
async function momentsOf(database: IDBPDatabase<OwnDatabase>): Promise<readonly ItemMoment[]> {
  const found: ItemMoment[] = [];
  const index = database.transaction('items').store.index('kept');
  for (let at = await index.openKeyCursor(); at; at = await at.continue()) {
    const [kind, id, savedAt] = at.key;
    found.push({ kind, id, savedAt });
  }
  return found;
}

const placeOf = ({ store, id }: OwnKey): string => JSON.stringify([store, id]);
const nameOf = ({ store, id, number }: OwnKey): string => JSON.stringify([store, id, number]);

function newestOfEach(keys: readonly OwnKey[]): readonly OwnKey[] {
  const newest = new Map<string, OwnKey>();
  for (const key of keys)
    if (key.number > (newest.get(placeOf(key))?.number ?? -1)) newest.set(placeOf(key), key);
  return [...newest.values()];
}

/** Puts an item back that is what was written, under the name that it was written under. */
async function bringBack(database: IDBPDatabase<OwnDatabase>, copy: OwnCopy, key: OwnKey): Promise<boolean> {
  const item = (await copy.read(key)) as KeptItem | null;
  if (!item || nameOf(itemKey(item)) !== nameOf(key)) return false;
  const transaction = database.transaction('items', 'readwrite', { durability: 'strict' });
  await Promise.all([transaction.store.put(item), transaction.done]);
  return true;
}

async function bringBackName(database: IDBPDatabase<OwnDatabase>, copy: OwnCopy, key: OwnKey): Promise<void> {
  const answer = (await copy.read(key)) as { readonly code: string } | null;
  if (answer) await database.put('names', answer.code, key.id);
}
