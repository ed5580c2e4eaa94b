import { expect, test } from 'vitest';
import {
  keepUnwritten,
  takeUnwritten,
  wasReloaded
} from '../../../../src/routes/verkennen/unwritten-address.ts';

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
  expect(takeUnwritten(session, '?gebied=NL01', false)).toBe('?gebied=NL01&periode=2021');
  expect(takeUnwritten(session, '?gebied=NL01', false)).toBeNull();
});

test('it says nothing of another address, then or later', () => {
  const session = storage();
  keepUnwritten(session, '?gebied=NL01', '?gebied=NL01&periode=2021');
  expect(takeUnwritten(session, '?gebied=GM0363', false)).toBeNull();
  expect(takeUnwritten(session, '?gebied=NL01', false)).toBeNull();
});

test('after a reload it says what was shown, though the address was written between asking and leaving', () => {
  const session = storage();
  keepUnwritten(session, '?gebied=NL01&periode=2021', '?gebied=NL01&periode=2021');
  expect(takeUnwritten(session, '?gebied=NL01', true)).toBe('?gebied=NL01&periode=2021');
});

test.each([
  ['a reload of this address', 'reload', 'https://a.nl/verkennen/?x', true],
  ['a link that was opened', 'navigate', 'https://a.nl/verkennen/?x', false],
  ['an address that was gone to since the reload', 'reload', 'https://a.nl/', false]
])('%s', (_, type, name, expected) => {
  const performance = { getEntriesByType: () => [{ type, name } as unknown as PerformanceEntry] };
  expect(wasReloaded(performance, { href: 'https://a.nl/verkennen/?x' })).toBe(expected);
});
