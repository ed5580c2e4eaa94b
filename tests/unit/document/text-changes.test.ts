import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineChanges, wordChanges, type TextRun } from '#lib/document/text-changes.ts';

const side = (runs: readonly TextRun[], without: TextRun['kind']) =>
  runs
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join('');

describe('what changed in a text', () => {
  test('is told by word', () => {
    expect(wordChanges('De leegstand neemt toe.', 'De leegstand neemt duidelijk af.')).toEqual([
      { kind: 'same', text: 'De leegstand neemt ' },
      { kind: 'removed', text: 'toe' },
      { kind: 'added', text: 'duidelijk af' },
      { kind: 'same', text: '.' }
    ]);
  });

  test('is told by line in SQL', () => {
    expect(lineChanges('SELECT naam\nFROM a', 'SELECT naam\nFROM b\nLIMIT 5')).toEqual([
      { kind: 'same', text: 'SELECT naam\n' },
      { kind: 'removed', text: 'FROM a' },
      { kind: 'added', text: 'FROM b\nLIMIT 5' }
    ]);
  });

  test('leaves both texts whole', () => {
    const word = fc.constantFrom('leegstand', 'hoger', ',', ' ', '\n', 'Súdwest-Fryslân', '12,3');
    const text = fc.array(word, { maxLength: 20 }).map((words) => words.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        for (const changes of [wordChanges, lineChanges]) {
          const runs = changes(before, after);
          expect(side(runs, 'added')).toBe(before);
          expect(side(runs, 'removed')).toBe(after);
        }
      }),
      { seed: 4 }
    );
  });

  test('of texts that have nothing in common is one for the other', () => {
    const [before, after] = ['a', 'b'].map((letter) =>
      Array.from({ length: 1_200 }, (_, index) => `${letter}${index}`).join(' ')
    ) as [string, string];
    expect(wordChanges(before, after)).toEqual([
      { kind: 'removed', text: before },
      { kind: 'added', text: after }
    ]);
  });
});
