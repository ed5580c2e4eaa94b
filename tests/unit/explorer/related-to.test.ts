import { expect, test } from 'vitest';
import { relatedTo } from '#lib/explorer/related-to.ts';
import { indicator } from '../indicators/small-country.ts';

test('a combination begins with tested, not sensitive indicators of the same theme', () => {
  const usual = {
    thema: 'drugs',
    additief: true,
    gevoelig: false,
    richting: 'detectie_afhankelijk'
  } as const;
  const all = [
    indicator({ ...usual, id: 'own' }),
    indicator({ ...usual, id: 'context', richting: 'context' }),
    indicator({ ...usual, id: 'sensitive', gevoelig: true }),
    indicator({ ...usual, id: 'elsewhere', thema: 'vastgoed' }),
    indicator({ ...usual, id: 'median', additief: false }),
    ...['one', 'two', 'three'].map((id) => indicator({ ...usual, id }))
  ];
  expect(relatedTo('own', all)).toEqual(['one', 'two']);
  expect(relatedTo('elsewhere', all)).toEqual([]);
});
