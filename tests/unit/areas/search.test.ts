import { describe, expect, test } from 'vitest';
import { readGemeenten } from '#datasets/reference/gemeenten.ts';
import { createDirectory } from '#lib/areas/directory.ts';
import { searchAreas } from '#lib/areas/search.ts';
import { gemeente, larger } from '../indicators/small-country.ts';

const directory = createDirectory(
  [
    larger('NL01', 'Nederland', 'land'),
    larger('PV29', 'Zeeland', 'provincie'),
    larger('PV26', 'Utrecht', 'provincie'),
    larger('RIEC_ZWB', 'RIEC Zeeland West-Brabant', 'riec'),
    ...readGemeenten().map(({ code, naam, provincie, riec }) => gemeente(code, naam, provincie, riec))
  ],
  [{ code: 'EIGEN_1', naam: 'Zeeuwse kust', leden: ['GM0717'] }]
);

const names = (text: string) => searchAreas(text, directory).map(({ area }) => area.naam);

describe('searching an area', () => {
  test('puts the RIEC before the province, and what begins with the text before what contains it', () => {
    expect(names('zeel').slice(0, 2)).toEqual(['Zeeland', 'RIEC Zeeland West-Brabant'].toReversed());
    expect(names('zee')[2]).toBe('Zeeuwse kust');
  });

  test('knows the RIECs by their first word too', () => {
    expect(names('riec z')).toEqual(['RIEC Zeeland West-Brabant']);
  });

  test('ignores diacritics, case, apostrophes and hyphens', () => {
    expect(names('sudwest')[0]).toBe('Súdwest-Fryslân');
    expect(names("'S-GRAVEN")[0]).toMatch(/^'s-Gravenhage/);
    expect(names('s graven')[0]).toMatch(/^'s-Gravenhage/);
    expect(names('s-hertog')[0]).toBe("'s-Hertogenbosch");
  });

  test('prefers the whole name', () => {
    expect(names('bergen')[0]).toMatch(/^Bergen/);
    expect(names('utrecht')[0]).toBe('Utrecht');
  });

  test('says which letters matched', () => {
    const [first] = searchAreas('zeel', directory);
    expect(first?.area.naam.slice(first.match?.start, first.match?.end)).toBe('Zeel');
    const [fryslan] = searchAreas('fryslan', directory);
    expect(fryslan?.area.naam.slice(fryslan.match?.start, fryslan.match?.end)).toBe('Fryslân');
  });

  test('finds a code', () => {
    expect(searchAreas('GM0717', directory)[0]).toMatchObject({ area: { code: 'GM0717' }, match: null });
  });

  test('gives the largest areas for no text, and none for nonsense', () => {
    expect(names('')[0]).toBe('Nederland');
    expect(names('xyzzy')).toEqual([]);
  });
});
