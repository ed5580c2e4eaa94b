import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DocumentStorage } from '#lib/storage/document-storage.ts';
import { deleteStorage, openStorage } from '#lib/storage/open-storage.ts';
import { PLACES } from './places.ts';

const NAME = 'regiobeeld-test-versions';
let storage: DocumentStorage;

beforeEach(async () => {
  await deleteStorage(NAME, PLACES);
  let time = 0;
  const opened = await openStorage({
    appVersion: '0.1.0',
    schema: 1,
    now: () => (time += 1),
    ...PLACES,
    name: NAME
  });
  if (!opened.ok) throw new Error(opened.error.kind);
  storage = opened.value;
});
afterEach(async () => {
  storage.close();
  await deleteStorage(NAME, PLACES);
});

const body = (revision: number) => JSON.stringify({ cellen: Array(revision % 7).fill('x'), v: revision });
const version = (name: string, revision = 1) => ({ name, revision, title: 'T', body: '{}', figures: '' });

describe('the versions of a document', () => {
  test('stay under their names, the newest first, until they are removed', async () => {
    await storage.versions.keep('a', version('Concept'));
    await storage.versions.keep('a', version('Besproken'));
    await storage.versions.keep('b', version('Van een ander'));
    const listed = await storage.versions.list('a');
    expect(listed.ok && listed.value.map(({ name, number }) => [name, number])).toEqual([
      ['Besproken', 2],
      ['Concept', 1]
    ]);
    await storage.versions.remove('a', 2);
    expect(await storage.versions.load('a', 2)).toEqual({ ok: false, error: { kind: 'not-found' } });
    expect(await storage.versions.load('a', 1)).toMatchObject({ ok: true, value: { name: 'Concept' } });
  });

  test('without a name make room for newer ones, those with a name never', async () => {
    await storage.versions.keep('a', version('Concept'));
    for (let index = 0; index < 25; index += 1) await storage.versions.keep('a', version('', index));
    const listed = await storage.versions.list('a');
    expect(listed.ok && listed.value.map(({ number }) => number)).toEqual([
      ...Array.from({ length: 20 }, (_, index) => 26 - index),
      1
    ]);
  });

  test('can be gone back over fifty edits, each as it was', async () => {
    for (let revision = 1; revision <= 60; revision += 1)
      await storage.save('a', { title: `T${revision}`, body: body(revision) }, revision - 1, 'spec');
    const edits = await storage.versions.edits('a');
    expect(edits.ok && edits.value.map(({ revision }) => revision)).toEqual(
      Array.from({ length: 50 }, (_, index) => 60 - index)
    );
    for (let revision = 11; revision <= 60; revision += 1)
      expect(await storage.versions.loadRevision('a', revision)).toMatchObject({
        value: { title: `T${revision}`, body: body(revision) }
      });
    expect(await storage.versions.loadRevision('a', 10)).toMatchObject({ error: { kind: 'not-found' } });
  });

  test('bring a document back whose generations are all damaged', async () => {
    await storage.save('a', { title: 'T', body: '{"v":1}' }, 0);
    await storage.versions.keep('a', { ...version('Concept'), body: '{"v":1}' });
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(NAME);
      request.onsuccess = () => resolve(request.result);
    });
    await new Promise((resolve) => {
      const transaction = database.transaction(['generations', 'journal'], 'readwrite');
      transaction.objectStore('generations').clear();
      transaction.objectStore('journal').clear();
      transaction.oncomplete = resolve;
    });
    database.close();
    expect(await storage.load('a')).toMatchObject({ value: { body: '{"v":1}', recovery: 'version' } });
    expect(await storage.save('a', { title: 'T', body: '{"v":2}' }, 1)).toMatchObject({ ok: true });
  });

  test('go with their document', async () => {
    await storage.save('a', { title: 'T', body: '{}' }, 0);
    await storage.versions.keep('a', version('Concept'));
    await storage.save('b', { title: 'T', body: '{}' }, 0);
    await storage.remove('a');
    expect(await storage.versions.list('a')).toEqual({ ok: true, value: [] });
    expect(await storage.versions.edits('a')).toEqual({ ok: true, value: [] });
    expect(await storage.load('b')).toMatchObject({ ok: true });
  });
});
