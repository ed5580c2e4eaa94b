import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeExploration, parseExploration } from '#lib/explorer/address.ts';
import { explorations, opened, start, world } from './explorations.ts';

const parse = (search: string) => parseExploration(new URLSearchParams(search), start, world);

describe('the address of an exploration', () => {
  test('gives back every exploration, and always the same text', () => {
    fc.assert(
      fc.property(explorations, (exploration) => {
        const text = encodeExploration(exploration).toString();
        expect(parse(text)).toEqual(exploration);
        expect(encodeExploration(parse(text)).toString()).toBe(text);
      }),
      { seed: 4, numRuns: 500 }
    );
  });

  test('stays short while nothing but the usual was chosen, and as links of before have it', () => {
    expect(encodeExploration(opened).toString()).toBe(
      'indicator=misdrijven&gebied=GM0001&periode=2024&vergelijking=nederland'
    );
    expect(parse('indicator=hennep&gebied=RIEC_NN&periode=2022&vergelijking=riec')).toEqual({
      ...opened,
      indicator: 'hennep',
      gebied: 'RIEC_NN',
      periode: '2022',
      vergelijking: 'riec'
    });
  });

  test('reads whatever it gets', () => {
    const names =
      'indicator gebied periode vergelijking niveau binnen tweede weergaven vol klassen waarde filter keuze regio';
    const pairs = fc.array(fc.tuple(fc.constantFrom(...names.split(' ')), fc.string()));
    fc.assert(
      fc.property(pairs, (list) => {
        const read = parseExploration(new URLSearchParams(list), start, world);
        expect(parse(encodeExploration(read).toString())).toEqual(read);
      }),
      { seed: 4, numRuns: 500 }
    );
  });

  test('leaves out what this release does not have', () => {
    expect(
      parse(
        'indicator=weg&periode=1999&vergelijking=EIGEN_9&tweede=weg&filter=weg&filter=hennep*5*2&filter=hennep&weergaven=taart&klassen=regenboog*12&keuze=BU.1&niveau=straat'
      )
    ).toEqual({ ...opened, filters: [{ indicator: 'hennep', range: null }] });
  });

  test('names a hundred neighbouring buurten in a few hundred characters', () => {
    const selection = Array.from({ length: 100 }, (_, i) => `BU07480${String(i * 3).padStart(3, '0')}`);
    const text = encodeExploration({ ...opened, level: 'buurt', selection }).toString();
    expect(text.length).toBeLessThan(350);
    expect(parse(text).selection).toEqual(selection);
  });
});
