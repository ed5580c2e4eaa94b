import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { deleteCopyPlace } from '#lib/storage/copy-place.ts';
import type { DocumentStorage } from '#lib/storage/document-storage.ts';
import { deleteStorage, openStorage, type StorageOptions } from '#lib/storage/open-storage.ts';
import { PLACES } from './places.ts';

const NAME = 'regiobeeld-test';
const opened: DocumentStorage[] = [];
let time = 1_000;

async function open(over: Partial<StorageOptions> = {}): Promise<DocumentStorage> {
  const now = () => (time += 1);
  const options = { appVersion: '0.1.0', schema: 1, now, ...PLACES, name: NAME, ...over };
  const storage = await openStorage(options);
  if (!storage.ok) throw new Error(storage.error.kind);
  opened.push(storage.value);
  return storage.value;
}

/** Changes a kept version behind the storage's back, as a failing disk would. */
async function damage(id: string, revision: number, change: object, store = 'generations'): Promise<void> {
  const database = await openDB(NAME);
  const record: object = await database.get(store, [id, revision]);
  await database.put(store, { ...record, ...change });
  database.close();
}

beforeEach(() => deleteStorage(NAME, PLACES));
afterEach(async () => {
  for (const storage of opened.splice(0)) storage.close();
  await deleteStorage(NAME, PLACES);
});

describe('the store of documents', () => {
  test('gives back what was kept, also after it is opened again', async () => {
    const first = await open();
    expect(await first.save('a', { title: 'Kust', body: '{"x":1}' }, 0)).toEqual({
      ok: true,
      value: { revision: 1, savedAt: expect.any(Number) }
    });
    first.close();
    expect(await (await open()).load('a')).toMatchObject({
      ok: true,
      value: { title: 'Kust', body: '{"x":1}', revision: 1, readOnly: false, recovery: null }
    });
  });

  test('restores a damaged version from the one before it and the journal', async () => {
    const storage = await open();
    for (const revision of [1, 2, 3])
      await storage.save('a', { title: 'T', body: `{"v":${revision}}` }, revision - 1);
    await damage('a', 3, { body: '{"v":4}' });
    const restored = { body: '{"v":3}', recovery: 'complete', revision: 3 };
    expect(await storage.load('a')).toMatchObject({ ok: true, value: restored });
    expect(await storage.load('a')).toMatchObject({ value: { body: '{"v":3}', recovery: null } });
    expect(await storage.save('a', { title: 'T', body: '{"v":5}' }, 3)).toMatchObject({ ok: true });
    expect(await storage.load('a')).toMatchObject({ value: { body: '{"v":5}', recovery: null } });
  });

  test('falls back to the version before when the journal is damaged too', async () => {
    const storage = await open();
    for (const revision of [1, 2, 3])
      await storage.save('a', { title: 'T', body: `{"v":${revision}}` }, revision - 1);
    await damage('a', 3, { body: '{"v":4}' });
    await damage('a', 3, { splice: { at: 5, removed: '2', inserted: '9' } }, 'journal');
    const earlier = { body: '{"v":2}', recovery: 'earlier', revision: 3 };
    expect(await storage.load('a')).toMatchObject({ ok: true, value: earlier });
    expect(await storage.save('a', { title: 'T', body: '{"v":5}' }, 3)).toMatchObject({ ok: true });
    expect(await storage.load('a')).toMatchObject({ value: { body: '{"v":5}', revision: 4 } });
  });

  test('recognises damage in every part of a record', async () => {
    const storage = await open();
    for (const change of [{ body: 'x' }, { title: 'x' }, { schema: 0 }, { hash: 'x' }, { body: null }]) {
      await storage.remove('a');
      await storage.save('a', { title: 'T', body: '{}' }, 0);
      await damage('a', 1, change);
      await damage('a', 1, { hash: '' }, 'journal');
      expect(await storage.load('a')).toEqual({ ok: false, error: { kind: 'damaged' } });
    }
  });

  test('refuses to write over a version it has not seen, and loses nothing', async () => {
    const storage = await open();
    await storage.save('a', { title: 'T', body: '{"door":"een"}' }, 0);
    const conflict = await storage.save('a', { title: 'T', body: '{"door":"twee"}' }, 0);
    expect(conflict).toEqual({ ok: false, error: { kind: 'conflict' } });
    expect(await storage.load('a')).toMatchObject({ value: { body: '{"door":"een"}', revision: 1 } });
  });

  test('lets one of many writers at the same moment win', async () => {
    const [one, two] = [await open(), await open()];
    const writes = Array.from({ length: 40 }, (_, index) =>
      (index % 2 ? one : two).save('a', { title: 'T', body: `{"v":${index}}` }, 0)
    );
    const answers = await Promise.all(writes);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const winner = answers.findIndex(({ ok }) => ok);
    expect(await one.load('a')).toMatchObject({ value: { body: `{"v":${winner}}` } });
  });

  test('opens a version of a newer schema for reading only', async () => {
    const newer = await open({ schema: 2 });
    await newer.save('a', { title: 'T', body: '{}' }, 0);
    const older = await open({ schema: 1 });
    expect(await older.load('a')).toMatchObject({ value: { readOnly: true } });
    expect(await older.save('a', { title: 'T', body: '{}' }, 1)).toEqual({
      ok: false,
      error: { kind: 'newer-schema' }
    });
  });

  test('lists documents, the last saved first, and removes them', async () => {
    const storage = await open();
    await storage.save('a', { title: 'Oud', body: '{}' }, 0);
    await storage.save('b', { title: 'Ander', body: '{}' }, 0);
    await storage.save('a', { title: 'Nieuw', body: '{}' }, 1);
    const list = await storage.list();
    expect(list.ok && list.value.map(({ title, revision }) => [title, revision])).toEqual([
      ['Nieuw', 2],
      ['Ander', 1]
    ]);
    await storage.remove('a');
    expect(await storage.load('a')).toEqual({ ok: false, error: { kind: 'not-found' } });
  });

  test('brings all back from its copy when the browser emptied the database', async () => {
    const storage = await open();
    for (const revision of [1, 2, 3])
      await storage.save('a', { title: 'Kust', body: `{"v":${revision}}` }, revision - 1);
    await storage.save('een/ander beeld', { title: 'T', body: '{}' }, 0);
    await storage.versions.keep('a', {
      name: 'Concept',
      title: 'Kust',
      revision: 2,
      body: '{}',
      figures: ''
    });
    await storage.ledger.add('a', '{"weg":1}');
    await storage.save('verwijderd', { title: 'T', body: '{}' }, 0);
    await storage.remove('verwijderd');
    storage.close();
    await deleteDB(NAME);

    const back = await open();
    expect([...back.restored].sort()).toEqual(['a', 'een/ander beeld']);
    expect(back.emptied).toBe(false);
    const content = { title: 'Kust', body: '{"v":3}', revision: 3, recovery: 'copy' };
    expect(await back.load('a')).toMatchObject({ ok: true, value: content });
    expect(await back.load('een/ander beeld')).toMatchObject({ value: { body: '{}', revision: 1 } });
    expect(await back.load('verwijderd')).toMatchObject({ error: { kind: 'not-found' } });
    expect(await back.versions.list('a')).toMatchObject({ value: [{ name: 'Concept', revision: 2 }] });
    expect(await back.ledger.load('a')).toMatchObject({ value: ['{"weg":1}'] });
    expect(await back.save('a', { title: 'Kust', body: '{"v":4}' }, 3)).toMatchObject({ ok: true });

    const again = await open();
    expect(again.restored.size).toBe(0);
    expect(await again.load('a')).toMatchObject({ value: { body: '{"v":4}', revision: 4, recovery: null } });
  });

  test('makes a copy of what was kept before there was one', async () => {
    const before = await open({ filePlace: null });
    await before.save('a', { title: 'T', body: '{"v":1}' }, 0);
    before.close();
    (await open()).close();
    await deleteDB(NAME);
    expect(await (await open()).load('a')).toMatchObject({ value: { body: '{"v":1}', recovery: 'copy' } });
  });

  test('brings nothing back from a damaged copy', async () => {
    const storage = await open();
    await storage.save('a', { title: 'T', body: '{"v":1}' }, 0);
    storage.close();
    await deleteDB(NAME);
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(`${NAME}-kopie`);
    for await (const name of folder.keys()) {
      const file = await folder.getFileHandle(name);
      const text = await (await file.getFile()).text();
      const writable = await file.createWritable();
      await writable.write(text.replace('"v\\":1', '"v\\":2'));
      await writable.close();
    }
    const emptied = await open();
    expect(emptied.restored.size).toBe(0);
    expect(emptied.emptied).toBe(true);
  });

  test('says that the browser emptied it, but not after the user emptied it', async () => {
    const storage = await open();
    await storage.save('a', { title: 'T', body: '{}' }, 0);
    storage.close();
    await deleteDB(NAME);
    await deleteCopyPlace(navigator.storage, NAME);
    const emptied = await open();
    expect(emptied.emptied).toBe(true);
    emptied.acknowledgeEmptied();
    expect((await open()).emptied).toBe(false);
    await emptied.save('a', { title: 'T', body: '{}' }, 0);
    await emptied.remove('a');
    expect((await open()).emptied).toBe(false);
    await emptied.save('b', { title: 'T', body: '{}' }, 0);
    await deleteStorage(NAME, PLACES);
    expect((await open()).emptied).toBe(false);
    expect(localStorage.getItem(`${NAME}-kept`)).toBeNull();
  });

  test('says when it is closed instead of throwing', async () => {
    const storage = await open();
    storage.close();
    expect(await storage.save('a', { title: 'T', body: '{}' }, 0)).toEqual({
      ok: false,
      error: { kind: 'unavailable' }
    });
  });

  test('does without a canary where localStorage is refused', async () => {
    const refuse = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    const storage = await open({ canaryPlace: { getItem: refuse, setItem: refuse, removeItem: refuse } });
    expect(await storage.save('a', { title: 'T', body: '{}' }, 0)).toMatchObject({ ok: true });
    expect(storage.emptied).toBe(false);
  });
});
