import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { deleteCopyPlace } from '#lib/storage/copy-place.ts';
import { openOwnData, type OwnData, type OwnDataPlaces } from '#lib/storage/own-data.ts';
import type { KeptItem } from '#lib/storage/own-schema.ts';
import { PLACES } from './places.ts';

const NAME = 'regiobeeld-eigen-test';
const opened: OwnData[] = [];

function open(over: Partial<OwnDataPlaces> = {}): OwnData {
  const store = openOwnData({ ...PLACES, name: NAME, ...over });
  opened.push(store);
  return store;
}

const dataset = (savedAt: number, text = 'meldingen'): KeptItem => ({
  id: 'meldingen_2024',
  kind: 'dataset',
  title: 'Meldingen',
  bytes: text.length,
  savedAt,
  value: { title: 'Meldingen', tables: [{ name: 'meldingen', bytes: new Blob([text]) }] }
});

const boundaries: KeptItem = {
  id: 'gemeente',
  kind: 'grenzen',
  title: 'Gemeenten 2024',
  bytes: 20,
  savedAt: 7,
  value: {
    codes: ['GM0363'],
    mesh: { xs: new Float32Array([1.5, 2.5]), starts: new Uint32Array([0, 9]), left: new Uint16Array([1]) }
  }
};

/** Items with what their Blobs hold. */
const textsOf = async (store: OwnData) =>
  Promise.all(
    (await store.items()).map(async ({ value }) => {
      const [table] = (value as { readonly tables?: readonly { readonly bytes: Blob }[] }).tables ?? [];
      return table ? table.bytes.text() : value;
    })
  );

const filesOf = async () => {
  const root = await navigator.storage.getDirectory();
  const names: string[] = [];
  for await (const name of (await root.getDirectoryHandle(`${NAME}-kopie`)).keys()) names.push(name);
  return names.sort();
};

async function clear(): Promise<void> {
  await Promise.all(opened.splice(0).map((store) => store.close()));
  await deleteDB(NAME);
  await deleteCopyPlace(navigator.storage, NAME);
  localStorage.removeItem(`${NAME}-kept`);
}

/** What Chromium does after a torn log: all databases of the site are gone. */
async function empty(store: OwnData): Promise<void> {
  await store.close();
  await deleteDB(NAME);
}

beforeEach(clear);
afterEach(clear);

test('brings datasets, boundaries and answers back when the browser emptied the database', async () => {
  const store = open();
  expect(await store.keep(dataset(5))).toBe('twice');
  expect(await store.keep(boundaries)).toBe('twice');
  await store.rememberNames({ "'t hool": 'GM0762', nergens: '' });
  await empty(store);

  const back = open();
  expect(await textsOf(back)).toEqual(['meldingen', boundaries.value]);
  expect(await back.losses()).toEqual({ restored: 2, emptied: false });
  expect(await back.names()).toEqual({ "'t hool": 'GM0762', nergens: '' });
  await back.close();
  expect(await open().losses()).toEqual({ restored: 0, emptied: false });
});

test('keeps the last of what was kept under one name, and one copy of it', async () => {
  const store = open();
  await store.keep(dataset(5, 'oud'));
  await store.keep(dataset(6, 'nieuw'));
  expect(await filesOf()).toEqual(['dataset meldingen_2024 6']);
  await empty(store);
  expect(await textsOf(open())).toEqual(['nieuw']);
});

test('does not bring back what was erased', async () => {
  const store = open();
  await store.keep(dataset(5));
  await store.keep(boundaries);
  await store.remove('dataset', 'meldingen_2024');
  expect(await filesOf()).toEqual(['grenzen gemeente 7']);
  await empty(store);
  expect((await open().items()).map(({ kind }) => kind)).toEqual(['grenzen']);
});

test('copies what was kept before there were copies', async () => {
  const old = await openDB(NAME, 2, {
    upgrade(made) {
      made.createObjectStore('items', { keyPath: ['kind', 'id'] });
      made.createObjectStore('names');
    }
  });
  await old.put('items', dataset(5));
  old.close();
  const store = open();
  expect(await store.losses()).toEqual({ restored: 0, emptied: false });
  expect(await filesOf()).toEqual(['dataset meldingen_2024 5']);
});

test('takes the database for right where the copy lags behind', async () => {
  const store = open();
  await store.keep(dataset(5, 'oud'));
  await store.close();
  const database = await openDB(NAME);
  await database.put('items', dataset(6, 'nieuw'));
  database.close();
  expect(await textsOf(open())).toEqual(['nieuw']);
  expect(await filesOf()).toEqual(['dataset meldingen_2024 6']);
});

test('does not take a damaged copy for what was kept, and says that it is gone', async () => {
  const store = open();
  await store.keep(dataset(5));
  await empty(store);
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(`${NAME}-kopie`);
  const file = await folder.getFileHandle('dataset meldingen_2024 5');
  const bytes = new Uint8Array(await (await file.getFile()).arrayBuffer());
  bytes[bytes.length - 1] = 0;
  const writable = await file.createWritable();
  await writable.write(bytes);
  await writable.close();
  const back = open();
  expect(await back.items()).toEqual([]);
  expect(await back.losses()).toEqual({ restored: 0, emptied: true });
});

test('keeps once and says so where the browser has no files of its own', async () => {
  expect(await open({ filePlace: null }).keep(dataset(5))).toBe('once');
});
