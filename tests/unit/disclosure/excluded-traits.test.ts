import { expect, test } from 'vitest';
import { indicators } from '#datasets/demo/indicators.ts';
import { findExcludedTrait } from '#lib/disclosure/excluded-traits.ts';

test.each([
  ['Inwoners naar herkomst', 'herkomst'],
  ['aantal_niet_westers', 'herkomst'],
  ['Nationaliteit', 'nationaliteit'],
  ['pct moskeeën', 'religie'],
  ['Religieuze organisaties', 'religie'],
  ['SBI94911', 'religie'],
  ['woonwagenstandplaatsen', 'woonwagens'],
  ['Achternaam', 'achternaam'],
  ['voornaam_eigenaar', 'achternaam'],
  ['taalachterstand', 'taal'],
  ['SBI 47293', 'voedingswinkels'],
  ['arbeidsmigranten', 'arbeidsmigranten'],
  ['KvkNummer', 'herleidbaar'],
  ['kenteken', 'herleidbaar'],
  ['adres', 'herleidbaar'],
  ['eigenaar_in_buitenland', 'eigenaar-buitenland'],
  ['overbewoning', 'overbewoning'],
  ['vsv', 'schoolverlaten']
])('%s is recognised as %s', (name, id) => {
  expect(findExcludedTrait(name)?.id).toBe(id);
});

test.each([
  'totaal',
  'naam',
  'gemeentenaam',
  'omgevingsadressendichtheid',
  'herkomstbestand',
  'betaald',
  'rechtspersoon',
  'postcode4',
  'Amsterdam',
  'aroma'
])('%s is an ordinary name', (name) => {
  expect(findExcludedTrait(name)).toBeNull();
});

test('no indicator of the demo release is an excluded trait', () => {
  expect(indicators.flatMap(({ id, naam }) => [id, naam]).filter((name) => findExcludedTrait(name))).toEqual(
    []
  );
});
