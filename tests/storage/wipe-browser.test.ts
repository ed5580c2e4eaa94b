import { openDB } from 'idb';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { wipeBrowser, type KeptPlaces } from '#lib/storage/wipe-browser.ts';

const NAME = 'regiobeeld-te-wissen';

/** What is in this browser, and a worker that remembers whether it was sent away. */
function places(): { readonly places: KeptPlaces; readonly isUnregistered: () => boolean } {
  let unregistered = false;
  const registration = {
    unregister: () => {
      unregistered = true;
      return Promise.resolve(true);
    }
  } as ServiceWorkerRegistration;
  return {
    isUnregistered: () => unregistered,
    places: {
      databases: [NAME],
      files: navigator.storage,
      caches,
      local: localStorage,
      session: sessionStorage,
      workers: { getRegistration: () => Promise.resolve(registration) },
      address: 'https://voorbeeld.nl/regio/'
    }
  };
}

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(async () => {
  localStorage.clear();
  sessionStorage.clear();
  await caches.delete('van-een-ander');
  await (await navigator.storage.getDirectory()).removeEntry('van-een-ander').catch(() => undefined);
});

const names = async () => (await indexedDB.databases()).map(({ name }) => name);

test('leaves nothing of the app and everything of others', async () => {
  const { places: kept, isUnregistered } = places();
  const database = await openDB(NAME, 1, {
    upgrade: (opened) => void opened.createObjectStore('x'),
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close()
  });
  await database.put('x', 1, 1);
  for (const cache of ['regiobeeld-bestanden', 'regiobeeld-schil-0123', 'van-een-ander'])
    await caches.open(cache);
  for (const key of ['regiobeeld.theme', 'regiobeeld-kept', 'van-een-ander']) localStorage.setItem(key, '1');
  sessionStorage.setItem('sveltekit:scroll', '{}');
  const folder = await navigator.storage.getDirectory();
  const copy = await folder.getDirectoryHandle('regiobeeld-kopie', { create: true });
  await copy.getFileHandle('generations a 1', { create: true });
  await folder.getFileHandle('van-een-ander', { create: true });

  expect(await wipeBrowser(kept)).toBe(true);
  expect(await names()).not.toContain(NAME);
  expect(await caches.keys()).toEqual(['van-een-ander']);
  expect(Object.keys(localStorage)).toEqual(['van-een-ander']);
  expect(Object.keys(sessionStorage)).toEqual([]);
  const files: string[] = [];
  for await (const file of folder.keys()) files.push(file);
  expect(files).toEqual(['van-een-ander']);
  expect(isUnregistered()).toBe(true);
});

test('says so when another tab does not let go, and wipes the rest', async () => {
  const { places: kept } = places();
  const held = await openDB(NAME, 1);
  localStorage.setItem('regiobeeld.theme', 'donker');
  expect(await wipeBrowser(kept)).toBe(false);
  expect(Object.keys(localStorage)).toEqual([]);
  held.close();
  await expect.poll(names).not.toContain(NAME);
});
