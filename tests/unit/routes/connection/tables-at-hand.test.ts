import { expect, test } from 'vitest';
import { tablesAtHand } from '../../../../src/routes/connection/tables-at-hand.ts';
import type { Resource } from '#lib/indicators/release.ts';

const resource = (name: string, path: string, more: Partial<Resource> = {}): Resource => ({
  name,
  path,
  title: name.toUpperCase(),
  description: '',
  format: 'parquet',
  bytes: 1,
  hash: '',
  rows: 1,
  schema: { fields: [] },
  eager: false,
  ...more
});
const resources = [
  resource('gebieden', 'gebieden.1.parquet'),
  resource('wijk', 'wijk.2.parquet'),
  resource('buurt', 'buurt.3.parquet'),
  resource('buurt_twin', 'buurt.4.duckdb', { format: 'duckdb', twinOf: 'buurt' })
];
const addressOf = (path: string) => `https://regiobeeld.example/data/demo/${path}`;

test('tells what is here, what is here in part, and what is not', () => {
  const kept = [addressOf('gebieden.1.parquet'), `${addressOf('buurt.4.duckdb')}?blok=3`];
  expect(tablesAtHand({ resources }, kept, addressOf)).toEqual({
    whole: ['GEBIEDEN'],
    partly: ['BUURT'],
    missing: ['WIJK']
  });
});

test('a whole twin counts as its table, and files of another release do not', () => {
  const kept = [addressOf('buurt.4.duckdb'), 'https://regiobeeld.example/data/cbs/wijk.2.parquet'];
  expect(tablesAtHand({ resources }, kept, addressOf)).toEqual({
    whole: ['BUURT'],
    partly: [],
    missing: ['GEBIEDEN', 'WIJK']
  });
});
