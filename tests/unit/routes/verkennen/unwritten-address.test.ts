import { expect, test } from 'vitest';
import { keepUnwritten, takeUnwritten } from '../../../../src/routes/verkennen/unwritten-address.ts';

function storage() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key)
  };
}

test('a step that was not written before the page was left is there once after a reload', () => {
  const session = storage();
  keepUnwritten(session, '?gebied=NL01', '?gebied=NL01&periode=2021');
  expect(takeUnwritten(session, '?gebied=NL01')).toBe('?gebied=NL01&periode=2021');
  expect(takeUnwritten(session, '?gebied=NL01')).toBeNull();
});

test('it says nothing of another address, then or later', () => {
  const session = storage();
  keepUnwritten(session, '?gebied=NL01', '?gebied=NL01&periode=2021');
  expect(takeUnwritten(session, '?gebied=GM0363')).toBeNull();
  expect(takeUnwritten(session, '?gebied=NL01')).toBeNull();
});
