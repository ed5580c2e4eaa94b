import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits, toPosition, toSourcePlace, type Edit } from '#workers/engine/edits.ts';

const edits: Edit[] = [
  { at: 7, length: 7, text: "getvariable('gebied')" },
  { at: 20, length: 1, text: ' ' }
];
const source = 'SELECT $gebied, nee ;';

test('edits are made in place', () => {
  expect(applyEdits(source, edits)).toBe("SELECT getvariable('gebied'), nee  ");
});

test('every place outside an edit leads back to its own letter', () => {
  const edited = applyEdits(source, edits);
  expect(toSourcePlace(edited.indexOf('nee'), edits)).toBe(source.indexOf('nee'));
  expect(toSourcePlace(0, edits)).toBe(0);
  expect(toSourcePlace(edited.indexOf('variable'), edits)).toBe(7);
});

test('letters that no edit touched keep their place, whatever the edits', () => {
  const pieces = fc.array(
    fc.tuple(
      fc.string({ minLength: 1, maxLength: 5 }),
      fc.string({ maxLength: 5 }),
      fc.string({ maxLength: 9 })
    )
  );
  fc.assert(
    fc.property(pieces, (parts) => {
      let text = '';
      const made: Edit[] = [];
      const kept: number[] = [];
      for (const [keep, old, fresh] of parts) {
        for (let i = 0; i < keep.length; i++) kept.push(text.length + i);
        text += keep;
        made.push({ at: text.length, length: old.length, text: fresh });
        text += old;
      }
      const edited = applyEdits(text, made);
      for (const place of kept) {
        const before = made.filter(({ at }) => at <= place);
        const shift = before.reduce((sum, edit) => sum + edit.text.length - edit.length, 0);
        expect(edited[place + shift]).toBe(text[place]);
        expect(toSourcePlace(place + shift, made)).toBe(place);
      }
    }),
    { seed: 20241112 }
  );
});

test('lines and columns count from one', () => {
  expect(toPosition('a\nbc', 0)).toEqual({ line: 1, column: 1 });
  expect(toPosition('a\nbc', 3)).toEqual({ line: 2, column: 2 });
  expect(toPosition('a\nbc', 99)).toEqual({ line: 2, column: 3 });
});
