import { expect, test } from 'vitest';
import { parseHeading, plainName } from '#lib/notation/heading.ts';

test.each([
  ['Bevolking/Aantal inwoners (aantal)', ['Bevolking', 'Aantal inwoners'], 'aantal'],
  ['Gezondheid|Afstand tot huisartsenpraktijk km', ['Gezondheid', 'Afstand tot huisartsenpraktijk'], 'km'],
  ['Wonen/Gemiddelde WOZ-waarde (x 1 000 euro)', ['Wonen', 'Gemiddelde WOZ-waarde'], 'x 1 000 euro'],
  ['Inkomen/Gemiddeld (1 000 euro)', ['Inkomen', 'Gemiddeld'], '1 000 euro'],
  ['Diefstal/inbraak woning (aantal)', ['Diefstal/inbraak woning'], 'aantal'],
  ['Energie/Verbruik (mln kWh)', ['Energie', 'Verbruik'], 'mln kWh'],
  ['Leeftijd (op 31 december)', ['Leeftijd (op 31 december)'], ''],
  ['jaren', [], 'jaren']
])('%s has a path and a unit', (text, path, unit) => {
  expect(parseHeading(text)).toEqual({ path, unit });
});

test('StatLine and OData names of one topic are the same', () => {
  expect(plainName('AantalInwoners_5')).toBe(plainName('Aantal inwoners'));
  expect(plainName('k_0Tot15Jaar_8')).toBe(plainName('0 tot 15 jaar'));
  expect(plainName('FinancieleDiensten_3')).toBe(plainName('Financiële diensten'));
});
