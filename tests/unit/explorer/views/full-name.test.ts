import { expect, test } from 'vitest';
import { createDirectory } from '#lib/areas/directory.ts';
import { fullName, gemeenteOf } from '#lib/explorer/views/full-name.ts';
import { codeOf, smallCountry } from '../../indicators/small-country.ts';

const gemeente = codeOf(2);
const buurt = {
  ...smallCountry().all[0],
  code: 'BU00030102',
  naam: 'Buitengebied',
  niveau: 'buurt',
  provincie: null,
  riec: null,
  veiligheidsregio: null,
  gemeente,
  wijk: null
} as const;
const areas = createDirectory([...smallCountry().all, buurt]);

test('a buurt is named with its gemeente, as many buurten share a name', () => {
  const name = areas.get(gemeente)?.naam;
  expect(gemeenteOf(buurt.code, areas)).toBe(name);
  expect(fullName(buurt.code, areas)).toBe(`Buitengebied (${name})`);
});

test('a gemeente, and a code that is not known, stand alone', () => {
  expect(fullName(gemeente, areas)).toBe(areas.get(gemeente)?.naam);
  expect(fullName('BU99999999', areas)).toBe('BU99999999');
});
