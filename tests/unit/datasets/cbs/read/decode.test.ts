import { expect, test } from 'vitest';
import { decode } from '#datasets/cbs/read/decode.ts';

const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), !bigEndian);
  return bytes;
};

test('accents survive in every encoding that CBS files come in', () => {
  const text = 'Eén Súdwest-Fryslân';
  expect(decode(new TextEncoder().encode(text))).toBe(text);
  expect(decode(utf16(`\uFEFF${text}`, false))).toBe(text);
  expect(decode(utf16(`\uFEFF${text}`, true))).toBe(text);
  expect(decode(Uint8Array.from([...text].map((letter) => letter.charCodeAt(0))))).toBe(text);
});
