import { openDB, type IDBPDatabase } from 'idb';
import { deleteStorage } from '#lib/storage/open-storage.ts';
import { randomOf } from './random-of.ts';
import { trialStore } from './trial-store.ts';
import { PLACES } from '../storage/places.ts';

export interface DamageTally {
  readonly stores: number;
  /** Loads that said that something was wrong. */
  readonly recognised: number;
  /** Loads that gave one of the last two revisions. */
  readonly recovered: number;
  /** Loads that gave what was never written. */
  readonly wrong: readonly string[];
}

const NAME = 'regiobeeld-damaged';

/** What may happen to a store behind its back: `newest` is its last revision. */
const damages: Readonly<Record<string, (database: IDBPDatabase, newest: number) => Promise<void>>> = {
  'newest body changed': (database, newest) => change(database, 'generations', newest, { body: '{"v":-1}' }),
  'newest body gone': (database, newest) => change(database, 'generations', newest, { body: undefined }),
  'newest is rubbish': (database, newest) =>
    database
      .put('generations', { id: 'a', revision: newest, body: new Uint8Array(7), hash: 7 })
      .then(() => undefined),
  'newest is gone': (database, newest) => database.delete('generations', ['a', newest]),
  'newest and journal changed': async (database, newest) => {
    await change(database, 'generations', newest, { title: 'x' });
    await change(database, 'journal', newest, { splice: { at: 0, removed: 'x', inserted: 'y' } });
  },
  'both generations changed': async (database, newest) => {
    await change(database, 'generations', newest, { body: 'x' });
    await change(database, 'generations', newest - 1, { body: 'x' });
  },
  'all generations gone': (database) => database.clear('generations'),
  'newest of another document': (database, newest) => change(database, 'generations', newest, { schema: 0 })
};

async function change(database: IDBPDatabase, store: string, revision: number, to: object): Promise<void> {
  const record: object | undefined = await database.get(store, ['a', revision]);
  if (record) await database.put(store, { ...record, ...to });
}

/** Keeps documents, damages their stores one way or another and looks what comes back. */
export async function tortureDamage(
  count: number,
  seed: number,
  onProgress: (done: number) => void = () => {}
): Promise<DamageTally> {
  const random = randomOf(seed);
  const wrong: string[] = [];
  let [recognised, recovered] = [0, 0];
  const kinds = Object.entries(damages);
  for (let store = 0; store < count; store += 1) {
    await deleteStorage(NAME, PLACES);
    const newest = 2 + Math.floor(random() * 12);
    const storage = await trialStore(NAME);
    for (let revision = 1; revision <= newest; revision += 1)
      await storage.save('a', { title: 'T', body: bodyOf(revision) }, revision - 1, 'spec');
    await storage.versions.keep('a', {
      name: 'Concept',
      title: 'T',
      revision: newest - 1,
      body: bodyOf(newest - 1),
      figures: ''
    });
    const [name, damage] = kinds[store % kinds.length] ?? [];
    const database = await openDB(NAME);
    await damage?.(database, newest);
    database.close();
    const loaded = await storage.load('a');
    if (!loaded.ok || loaded.value.recovery !== null) recognised += 1;
    else wrong.push(`${name}: not recognised`);
    if (loaded.ok) {
      const { v: revision } = JSON.parse(loaded.value.body) as { v: number };
      if (loaded.value.body !== bodyOf(revision)) wrong.push(`${name}: torn`);
      else if (revision >= newest - 1 && revision <= newest) recovered += 1;
    }
    storage.close();
    onProgress(store + 1);
  }
  await deleteStorage(NAME, PLACES);
  return { stores: count, recognised, recovered, wrong };
}

const bodyOf = (revision: number): string =>
  JSON.stringify({ v: revision, text: 'regel '.repeat(revision * 3) });
