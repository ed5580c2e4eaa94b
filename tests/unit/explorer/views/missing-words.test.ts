import { expect, test } from 'vitest';
import { missingWords } from '#lib/explorer/views/missing-words.ts';
import { marks, type Mark } from '#lib/indicators/definition.ts';

const noun = { one: 'gemeente', many: 'gemeenten' };
/** Areas without a value (rank 0) by their mark, after one that has a value. */
const slice = (...missing: readonly Mark[]) => ({
  rank: Uint32Array.from([1, ...missing.map(() => 0)]),
  markering: Uint8Array.from(['' as Mark, ...missing].map((mark) => marks.indexOf(mark)))
});

test('what a drawing leaves out is counted by its reason', () => {
  expect(missingWords(slice('geheim', 'geheim', 'onbekend'), noun, 'nl')).toBe(
    '3 gemeenten zonder cijfer: 2 geheim en 1 onbekend'
  );
});

test('one reason for all of it is not counted again, and one area is called one', () => {
  expect(missingWords(slice('geheim', 'geheim'), noun, 'nl')).toBe('2 gemeenten zonder cijfer: geheim');
  expect(missingWords(slice('nvt'), noun, 'nl')).toBe('1 gemeente zonder cijfer: niet van toepassing');
});

test('an area that is in no table of figures has no data', () => {
  expect(missingWords(slice(''), noun, 'nl')).toBe('1 gemeente zonder cijfer: geen gegevens');
});
