import { describe, expect, test } from 'vitest';
import { markMatch, searchOptions, typedInto } from '#lib/ui/search-options.ts';

const option = (label: string, group = '', keywords = '') => ({ value: label, label, group, keywords });
const labels = (typed: string, options: readonly ReturnType<typeof option>[]) =>
  searchOptions(options, typed).map(({ label }) => label);

describe('searching options', () => {
  const areas = [
    option('RIEC Zeeland West-Brabant', 'RIEC', 'RIEC_ZWB'),
    option('Zeeland', 'Provincies'),
    option('Scherpenzeel', 'Gemeenten', 'GM0279'),
    option('Zeewolde', 'Gemeenten'),
    option('Súdwest-Fryslân', 'Gemeenten')
  ];

  test('nothing typed gives all of them in their own order', () => {
    expect(searchOptions(areas, '  ')).toEqual(areas);
  });

  test('groups keep their order, and in a group what begins with the words comes first', () => {
    expect(labels('zee', areas)).toEqual([
      'RIEC Zeeland West-Brabant',
      'Zeeland',
      'Zeewolde',
      'Scherpenzeel'
    ]);
  });

  test('accents and case do not matter', () => {
    expect(labels('SUDWEST-fryslan', areas)).toEqual(['Súdwest-Fryslân']);
  });

  test('a code among the keywords finds its area', () => {
    expect(labels('gm0279', areas)).toEqual(['Scherpenzeel']);
  });

  test('what matches nothing gives nothing', () => {
    expect(labels('xyz', areas)).toEqual([]);
  });
});

describe('marking the match', () => {
  test('splits a label around what was typed, in its own spelling', () => {
    expect(markMatch('Súdwest-Fryslân', 'west')).toEqual(['Súd', 'west', '-Fryslân']);
  });

  test('leaves a label whole when its match is in the keywords', () => {
    expect(markMatch('Scherpenzeel', 'gm0279')).toEqual(['Scherpenzeel', '', '']);
  });
});

test('what was typed is found before, in and after the name that stood in the field, and in its place', () => {
  expect(typedInto('Tholen', 'venlTholen')).toBe('venl');
  expect(typedInto('Tholen', 'Thovenllen')).toBe('venl');
  expect(typedInto('Tholen', 'Tholenvenl')).toBe('venl');
  expect(typedInto('Tholen', 'Utrecht')).toBe('Utrecht');
  expect(typedInto('Tholen', 'Th')).toBe('Th');
  expect(typedInto('', 'venl')).toBe('venl');
  expect(typedInto('Tholen', 'Tholen')).toBe('');
});
