import { describe, expect, test } from 'vitest';
import book from './sentence-book.json' with { type: 'json' };
import { lint } from '#lib/language/linter.ts';
import { words } from '#lib/language/words.ts';

/** Wrong in a way that words don't show: a claim without a result, an estimate without a method, advice on a building. */
const notInWords = new Set([16, 18, 19]);

const severities = (text: string) => new Set(lint(text).map(({ severity }) => severity));

describe('the linter', () => {
  test.each(book.good)('finds nothing in good sentence $nr', ({ headline, full }) => {
    expect(lint(`${headline}\n${full}`)).toEqual([]);
  });

  test.each(book.bad.filter(({ nr }) => !notInWords.has(nr)))(
    'finds what is wrong with $wrong',
    ({ wrong }) => {
      expect(lint(wrong)).not.toEqual([]);
    }
  );

  test.each(book.bad.filter(({ nr }) => nr === 13 || nr === 20))('blocks $wrong', ({ wrong }) => {
    expect(severities(wrong)).toContain('blokkade');
  });

  test('only suggests another word for jargon', () => {
    expect(severities('Significant hoger, p < 0,05.')).toEqual(new Set(['jargon']));
  });

  test('says where the word stands, why not, and what to write instead', () => {
    expect(lint('Dit is een risicowijk.')).toEqual([
      {
        severity: 'blokkade',
        start: 11,
        end: 21,
        found: 'risicowijk',
        why: 'plakt een oordeel op een gebied en zijn bewoners',
        alternative: 'wijk waar het cijfer hoger is',
        unless: 'citaat in aanhalingstekens met bron'
      }
    ]);
  });

  test('finds every rule of the list again and again', () => {
    expect(words).toHaveLength(50);
    expect(lint('hotspot, hotspot')).toHaveLength(2);
    expect(lint('hotspot, hotspot')).toHaveLength(2);
  });

  test('minds capitals only where the list says so', () => {
    expect(lint('HOTSPOT')).toHaveLength(1);
    expect(lint('wij lazen 1012 ab in')).toEqual([]);
    expect(lint('adres 1012 AB')).toHaveLength(1);
  });
});
