import { expect, test } from 'vitest';
import { tellNumbers } from '#lib/disclosure/tell-numbers.ts';

test.each([
  '3',
  '12,5 %',
  '3 meldingen',
  'aantal: 3',
  'n=3',
  'Breda (3)',
  'drugs 3, wapens 4',
  'drugs 3',
  'Breda 12'
])('%j says a number', (text) => expect(tellNumbers(['drugs', text])).toBe(true));

test.each([
  'wijk 3',
  'Kwartaal 2',
  'klasse 4',
  'art. 13b Opiumwet',
  'situatie 2023',
  '15 tot 25 jaar',
  '2 of meer',
  '4811 AB',
  'Wijk 01 Centrum',
  'drugs'
])('%j is a name', (text) => expect(tellNumbers([text, null, ''])).toBe(false));

test('digits that are all as long are codes', () => {
  expect(tellNumbers(['0758', '1719'])).toBe(false);
  expect(tellNumbers(['8', '12'])).toBe(true);
});
