import { expect, test } from 'vitest';
import { whyExcluded } from '#datasets/cbs/excluded.ts';

test.each([
  [['Bevolking', 'Herkomstland', 'Buiten Europa']],
  [['Bevolking', 'Migratieachtergrond', 'Niet-westers totaal']],
  [['Bevolking', 'Nationaliteit', 'Niet-Nederlands']],
  [['Vrije tijd', 'Kerkelijke gezindte']],
  [['Bevolking', 'Geslacht', 'Vrouwen']],
  [['Wonen', 'Woonwagenstandplaatsen']]
])('%j never becomes an indicator', (path) => {
  expect(whyExcluded(path)).not.toBeNull();
});

test.each([
  [['Bevolking', 'Aantal inwoners']],
  [['Bevolking', 'Leeftijdsgroepen', '65 jaar of ouder']],
  [['Nabijheid voorzieningen', 'Gezondheid', 'Afstand tot ziekenhuis']]
])('%j may be used', (path) => {
  expect(whyExcluded(path)).toBeNull();
});
