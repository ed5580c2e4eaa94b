import { expect, test } from 'vitest';
import { absence } from '#lib/explorer/absence.ts';

const indicator = { niveaus: ['gemeente', 'wijk'], perioden: ['2019', '2016', '2022'] } as const;

test('nothing is absent of a period and level that the indicator has', () => {
  expect(absence(indicator, 'wijk', '2019')).toBeNull();
});

test('a level that the indicator lacks is named before any period', () => {
  expect(absence(indicator, 'buurt', '1999')).toEqual({ kind: 'level' });
});

test.each([
  ['2024', '2022'],
  ['2010', '2016'],
  ['2018', '2019'],
  ['2020KW1', '2019']
])('of %s, which is not there, the nearest is %s', (asked, nearest) => {
  expect(absence(indicator, 'gemeente', asked)).toEqual({
    kind: 'period',
    periods: ['2016', '2019', '2022'],
    nearest
  });
});

test('of two as near the later one is nearest', () => {
  expect(absence({ ...indicator, perioden: ['2020', '2022'] }, 'gemeente', '2021')).toMatchObject({
    nearest: '2022'
  });
});

test('periods that were found go before those that were promised', () => {
  expect(absence(indicator, 'wijk', '2016', ['2022'])).toMatchObject({ periods: ['2022'], nearest: '2022' });
});

test('an indicator of which nothing was found at a level is not there at that level', () => {
  expect(absence(indicator, 'wijk', '2016', [])).toEqual({ kind: 'level' });
});
