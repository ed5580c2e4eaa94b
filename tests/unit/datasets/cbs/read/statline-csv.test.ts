import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decode } from '#datasets/cbs/read/decode.ts';
import { readStatLineCsv } from '#datasets/cbs/read/statline-csv.ts';

const fixtures = new URL('../../../../fixtures/cbs/', import.meta.url);
const read = (file: string) => readStatLineCsv(file, decode(readFileSync(new URL(file, fixtures))));

test('a download with padding, a byte order mark and Windows line ends', () => {
  const { table } = read('kwb/Kerncijfers_wijken_en_buurten_2024_12032025_101500.csv');
  expect(table?.title).toBe('Kerncijfers wijken en buurten 2024');
  expect(table?.topics[0]).toEqual({
    path: ['Bevolking', 'Aantal inwoners'],
    unit: 'aantal',
    period: null
  });
  expect(table?.rows).toHaveLength(8);
  expect(table?.rows[5]?.keys.Code).toBe('WK0363AA');
});

test('an old export with title lines, two header rows and a source line', () => {
  const { table, problems } = read('oud/Kerncijfers_wijken_en_buurten_2015.csv');
  expect(table?.title).toBe('Kerncijfers wijken en buurten 2015');
  expect(table?.dimensions).toEqual(['Naam']);
  expect(table?.topics.map(({ unit }) => unit)).toEqual(['aantal', 'x 1 000 euro', '%']);
  expect(table?.rows.map(({ keys }) => keys.Naam)).toEqual(['Amsterdam', 'Stadsdeel West', 'Centrum']);
  expect(problems).toMatchObject([{ kind: 'rij', what: 'regel 9', why: '3 kolommen, verwacht 4' }]);
});

test('years as columns become periods, with stars for provisional ones', () => {
  const { table } = read('misdrijven/Geregistreerde_criminaliteit_Ergens.csv');
  expect(table?.dimensions).toEqual(['Soort misdrijf']);
  expect(table?.topics).toEqual([
    { path: [], unit: 'aantal', period: '2022' },
    { path: [], unit: 'aantal', period: '2023' }
  ]);
  expect([...(table?.provisional ?? [])]).toEqual(['2023']);
  expect(table?.rows).toHaveLength(2);
});

test('pipe paths, unnamed columns and codes of larger areas', () => {
  const { table } = read('regionaal/Regionale_kerncijfers_Nederland_01022025_090000.csv');
  expect(table?.topics.map(({ path }) => path.at(-1))).toEqual([
    'Totale bevolking',
    'Afstand tot huisartsenpraktijk'
  ]);
  expect(table?.rows[0]?.keys).toMatchObject({ Naam: 'Nederland', Perioden: '2021', Code: 'NL01' });
});

test('OData v3 typed data knows its table by its name', () => {
  const { table } = read('misdrijven/83648NED_TypedDataSet_01022025_101010.csv');
  expect(table?.table).toBe('83648NED');
  expect(table?.rows[0]).toMatchObject({
    keys: { Code: 'GM0748', Perioden: '2024JJ00' },
    cells: ['30', '0.5']
  });
});

test('a text without columns is no table', () => {
  expect(readStatLineCsv('leeg.csv', 'Alleen een zin.\n').table).toBeNull();
});
