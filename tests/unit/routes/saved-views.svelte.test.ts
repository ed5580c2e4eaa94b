import { describe, expect, test } from 'vitest';
import { IndicatorShelf } from '../../../src/routes/verkennen/indicator-shelf.svelte.ts';
import { SavedViewList } from '../../../src/routes/verkennen/saved-views.svelte.ts';

function createStorage(room = Infinity) {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem(key: string, value: string) {
      if (value.length > room) throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, value);
    }
  };
}
const view = (name: string) => ({ name, address: `indicator=${name}`, picture: '' });

describe('saved views', () => {
  test('are there again, the newest first, one to a name', () => {
    const storage = createStorage();
    const list = new SavedViewList(storage);
    for (const name of ['a', 'b', 'a']) list.keep(view(name));
    expect(new SavedViewList(storage).views.map(({ name }) => name)).toEqual(['a', 'b']);
    list.remove('a');
    expect(new SavedViewList(storage).views.map(({ name }) => name)).toEqual(['b']);
  });

  test('say so when there is no room, and stay as they were', () => {
    const list = new SavedViewList(createStorage(80));
    expect(list.keep(view('a'))).toBe(true);
    expect(list.keep(view('b'.repeat(90)))).toBe(false);
    expect(list.views).toHaveLength(1);
  });

  test.each(['{', '[{"name":1}]', '[{"name":"a","address":"","picture":"javascript:alert(1)"}]'])(
    'read nothing from what they did not write: %s',
    (text) => {
      const storage = createStorage();
      storage.setItem('regiobeeld.explorations', text);
      expect(new SavedViewList(storage).views).toEqual([]);
    }
  );
});

describe('the shelf of indicators', () => {
  test('keeps favourites until they are taken out, and the last six that were looked at', () => {
    const storage = createStorage();
    const shelf = new IndicatorShelf(storage);
    for (const id of ['a', 'b']) shelf.favour(id);
    shelf.favour('a');
    for (const id of ['1', '2', '3', '4', '5', '6', '7', '3']) shelf.visit(id);
    const again = new IndicatorShelf(storage);
    expect(again.favourites).toEqual(['b']);
    expect(again.recent).toEqual(['3', '7', '6', '5', '4', '2']);
  });
});
