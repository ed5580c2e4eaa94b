import { expect, test } from 'vitest';
import { createCatalogue } from '#lib/engine/catalogue.ts';
import type { Release, Resource } from '#lib/indicators/release.ts';

const resource = (name: string, more: Partial<Resource> = {}): Resource => ({
  name,
  path: `${name}-1.parquet`,
  format: 'parquet',
  bytes: 10,
  hash: '00',
  rows: 1,
  schema: { fields: [{ name: 'code', type: 'string' }] },
  title: name,
  description: '',
  eager: false,
  ...more
});

const release: Release = {
  $schema: '',
  name: 'proef',
  title: 'Proef',
  version: '1',
  created: '',
  licenses: [],
  sources: [],
  resources: [
    resource('gebieden', { eager: true }),
    resource('waarnemingen_buurt'),
    resource('waarnemingen_buurt.duckdb', { format: 'duckdb', twinOf: 'waarnemingen_buurt' }),
    resource('first-view', { format: 'json' })
  ],
  regiobeeld: {
    hash: '',
    status: 'synthetisch',
    vintage: '2024',
    periods: [],
    levels: [],
    indicators: [],
    themes: [],
    disclosure: { rules: [], suppressed: 0 }
  }
};

test('tables are what SQL may name: no twins, no views', () => {
  const { tables } = createCatalogue(release);
  expect(tables.map(({ name, inParts, eager }) => [name, inParts, eager])).toEqual([
    ['gebieden', false, true],
    ['waarnemingen_buurt', true, false]
  ]);
});

test('names lead to tables and columns, or to nothing', () => {
  const catalogue = createCatalogue(release);
  expect(catalogue.field('gebieden', 'code')?.type).toBe('string');
  expect(catalogue.field('gebieden', 'naam')).toBeUndefined();
  expect(catalogue.table('constructor')).toBeUndefined();
  expect(catalogue.completions()).toEqual({ gebieden: ['code'], waarnemingen_buurt: ['code'] });
});
