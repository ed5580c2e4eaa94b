import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applySplice, spliceBetween, undoSplice } from '#lib/storage/splice.ts';

describe('a splice', () => {
  test('is the one place where two texts differ', () => {
    expect(spliceBetween('{"titel":"Kust"}', '{"titel":"De kust"}')).toEqual({
      at: 10,
      removed: 'K',
      inserted: 'De k'
    });
    expect(spliceBetween('aa', 'aaa')).toEqual({ at: 2, removed: '', inserted: 'a' });
  });

  test('makes either text out of the other', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'é', '😀'), { maxLength: 12 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const splice = spliceBetween(before, after);
        expect(applySplice(before, splice)).toBe(after);
        expect(undoSplice(after, splice)).toBe(before);
      }),
      { seed: 11 }
    );
  });

  test('refuses a text that it was not made from', () => {
    expect(applySplice('iets anders', spliceBetween('abc', 'axc'))).toBeNull();
  });
});
