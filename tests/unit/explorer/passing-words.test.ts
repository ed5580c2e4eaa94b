import { expect, test } from 'vitest';
import { createCrossfilter } from '#lib/explorer/crossfilter/create-crossfilter.ts';
import { passingWords } from '#lib/explorer/passing-words.ts';

test('it is said how many areas pass, and nothing where nothing is filtered', () => {
  const filter = createCrossfilter(342);
  expect(passingWords(filter, 'nl')).toBe('');
  filter.select([3, 4]);
  expect(passingWords(filter, 'nl')).toContain('2 van 342');
  filter.restrict(new Uint8Array(342));
  expect(passingWords(filter, 'nl')).not.toContain('342');
});
