import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { DocumentStorage } from '#lib/storage/document-storage.ts';
import { deleteStorage, openStorage } from '#lib/storage/open-storage.ts';
import { PLACES } from './places.ts';

const NAME = 'regiobeeld-ledger-test';
const opened: DocumentStorage[] = [];

async function open(): Promise<DocumentStorage> {
  const options = { appVersion: '0.1.0', schema: 1, now: () => 1_000, ...PLACES, name: NAME };
  const storage = await openStorage(options);
  if (!storage.ok) throw new Error(storage.error.kind);
  opened.push(storage.value);
  return storage.value;
}

beforeEach(() => deleteStorage(NAME, PLACES));
afterEach(async () => {
  for (const storage of opened.splice(0)) storage.close();
  await deleteStorage(NAME, PLACES);
});

test('what left of a document is there after it is opened again, once, and apart from others', async () => {
  const first = await open();
  for (const body of ['[1]', '[2]', '[1]']) await first.ledger.add('a', body);
  await first.ledger.add('b', '[3]');
  first.close();
  expect(await (await open()).ledger.load('a')).toEqual({ ok: true, value: ['[1]', '[2]'] });
});

test('a copy that holds a statement of a document takes over all that left of it, and of no other', async () => {
  const { ledger } = await open();
  await ledger.add('a', '[1]');
  await ledger.add('a', '[2]', ['hash of a', 'other hash of a']);
  await ledger.add('b', '[3]', ['hash of b']);
  await ledger.inherit('copy', ['hash of a', 'of nobody']);
  await ledger.add('copy', '[4]', ['hash of copy']);
  expect(await ledger.load('copy')).toEqual({ ok: true, value: ['[1]', '[2]', '[4]'] });
  await ledger.inherit('copy of copy', ['hash of copy']);
  expect(await ledger.load('copy of copy')).toEqual({ ok: true, value: ['[1]', '[2]', '[4]'] });
  await ledger.inherit('stranger', ['of nobody']);
  expect(await ledger.load('stranger')).toEqual({ ok: true, value: [] });
});

test('it goes with its document, and with nothing else', async () => {
  const storage = await open();
  for (const id of ['a', 'b']) {
    await storage.save(id, { title: id, body: '{}' }, 0);
    await storage.ledger.add(id, '[1]');
  }
  await storage.remove('a');
  expect(await storage.ledger.load('a')).toEqual({ ok: true, value: [] });
  expect(await storage.ledger.load('b')).toEqual({ ok: true, value: ['[1]'] });
});

test('a store of the version before gets a ledger and keeps its documents', async () => {
  const old = await openDB(NAME, 1, {
    upgrade(database) {
      const store = database.createObjectStore('generations', { keyPath: ['id', 'revision'] });
      store.createIndex('id', 'id');
    }
  });
  old.close();
  const storage = await open();
  expect(await storage.save('a', { title: 'a', body: '{}' }, 0)).toMatchObject({ ok: true });
  expect(await storage.ledger.add('a', '[1]')).toEqual({ ok: true, value: null });
});
