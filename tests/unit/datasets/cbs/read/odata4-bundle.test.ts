import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readOdata4Bundle } from '#datasets/cbs/read/odata4-bundle.ts';

const folder = new URL('../../../../fixtures/cbs/bundel/', import.meta.url);
const files = new Map(readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]));
const { table, problems } = readOdata4Bundle('bundel', files);

test('observations become one row per combination, with a column per measure', () => {
  expect(table?.topics.map(({ path, unit }) => [path[0], unit])).toEqual([
    ['Particuliere huishoudens', 'x 1 000'],
    ['Particuliere huishoudens relatief', '%']
  ]);
  expect(table?.rows).toHaveLength(12);
  expect(table?.rows[0]?.cells).toEqual(['500,5', '6,5']);
});

test('observations belong to the table whose descriptor has their dimensions', () => {
  expect(table?.table).toBe('83841NED');
  expect(problems.map(({ what }) => what)).toContain('99999NED');
});

test('every disagreement between the parts is told', () => {
  expect(problems.map(({ what, why }) => `${what}: ${why}`)).toEqual(
    expect.arrayContaining([
      'RegioS: staat in Dimensions maar niet in Observations',
      'KenmerkenVanHuishoudens: codes in Observations die niet in KenmerkenVanHuishoudensCodes staan: A043011',
      'Perioden: codes in Observations die niet in PeriodenCodes staan: 2023JJ00',
      'Personen: maat staat in MeasureCodes maar niet in Observations'
    ])
  );
});

test('periods that the code list calls provisional are', () => {
  expect([...(table?.provisional ?? [])]).toEqual(['2022JJ00']);
});

test('a bundle without observations is said to be empty', () => {
  expect(readOdata4Bundle('leeg', new Map()).problems).toMatchObject([{ kind: 'bestand' }]);
});
