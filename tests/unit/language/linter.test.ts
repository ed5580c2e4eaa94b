import { describe, expect, test } from 'vitest';
import book from './sentence-book.json' with { type: 'json' };
import { lint } from '#lib/language/linter.ts';
import { replacements } from '#lib/language/replacements.ts';
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

describe('what the linter lets pass, and what it sees in a whole sentence', () => {
  const found = (text: string) => lint(text).map((one) => one.found);

  test('a quotation passes with its source, and only then', () => {
    expect(found('De wijk is alarmerend.')).toEqual(['alarmerend']);
    expect(found('Een inwoner noemt het “alarmerend”.')).toEqual([]);
    expect(found('De krant schreef over “een risicowijk” (De Stem, 3 mei 2024).')).toEqual([]);
    expect(found('De krant schreef over “een risicowijk”.')).toEqual(['risicowijk']);
  });

  test('doubled passes beside two numbers of ten and more', () => {
    expect(found('Het aantal is verdubbeld, van 12 naar 24.')).toEqual([]);
    expect(found('Het aantal is verdubbeld, van 1.200 naar 2.400.')).toEqual([]);
    expect(found('Het aantal is verdubbeld, van 1 naar 2.')).toEqual(['verdubbeld']);
    expect(found('Het aantal is verdubbeld. Het ging van 12 naar 24.')).toEqual(['verdubbeld']);
  });

  test('a location quotient is never a misstand, unless that is denied', () => {
    expect(severities('Het locatiequotiënt van 1,8 wijst op een misstand.')).toEqual(new Set(['blokkade']));
    expect(found('Een LQ boven 1 is geen misstand.')).toEqual([]);
    expect(found('De aanwezigheid van een branche zegt niets over een misstand.')).toEqual(['misstand']);
    expect(found('De inspectie onderzocht een misstand.')).toEqual([]);
  });

  test('what is found by looking is registered more, not more', () => {
    expect(found('In Breda is meer drugshandel dan in Nederland.')).toEqual(['meer drugshandel']);
    expect(found('In Breda is meer drugshandel geregistreerd dan in Nederland.')).toEqual([]);
    expect(found('Er was 3.5 keer zo veel. Er is minder witwassen.')).toEqual(['minder witwassen']);
  });
});

describe('what can be written instead at one press', () => {
  const offered = (text: string) => lint(text).map(replacements);

  test('is each alternative that is a word or two, with the capital of what it replaces', () => {
    expect(offered('De daders.')).toEqual([['verdachten']]);
    expect(offered('Daders zijn niet bekend.')).toEqual([['Verdachten']]);
    expect(offered('Een hotspot.')).toEqual([['ruimtelijk cluster van registraties']]);
    expect(offered('De crimineel.')).toEqual([['verdachte', 'veroordeelde', 'registratie']]);
  });

  test('is nothing at all where the word should go, and no offer where the advice is no word', () => {
    expect(offered('Een no-go.')).toEqual([['']]);
    expect(offered('Het is verdubbeld.')).toEqual([[]]);
  });
});
