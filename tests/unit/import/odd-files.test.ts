import { gzipSync, strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { unpackGzip } from '#workers/import/formats/gzip.ts';
import { createImport } from '#workers/import/import.ts';
import { droppedOf, fixture, look, read, textFile } from './read-file.ts';
import { smallWorld } from './small-world.ts';

const two = 'gemeente;jaar;n\nBreda;2023;1\nTilburg;2023;2\n';

async function refusal(name: string, bytes: Uint8Array) {
  const opened = await createImport().open([{ name, bytes }], smallWorld(), () => {});
  return opened.ok ? opened.value.kind : opened.error.kind;
}

test('line ends of several kinds in one file all end a line', async () => {
  const { figures } = await read([
    textFile('a.csv', 'gemeente;jaar;n\r\nBreda;2023;1\nTilburg;2023;2\rEindhoven;2023;3\r\n')
  ]);
  expect(figures).toEqual({ 'GM0758 2023 n': 1, 'GM0855 2023 n': 2, 'GM0772 2023 n': 3 });
});

test('a reference to a note behind a figure is no part of it, nor makes it a heading', async () => {
  const { figures } = await read([
    textFile('a.csv', 'gemeente;jaar;n\nBreda;2023;12 1)\nTilburg;2023;15²\n1) voorlopig\n')
  ]);
  expect(figures).toEqual({ 'GM0758 2023 n': 12, 'GM0855 2023 n': 15 });
});

test('a figure with a power of ten, as Excel writes it, is that figure', async () => {
  const { figures } = await read([
    textFile('a.csv', 'gemeente;jaar;n\nBreda;2023;1,2E+05\nTilburg;2023;3E+02\n')
  ]);
  expect(figures).toEqual({ 'GM0758 2023 n': 120_000, 'GM0855 2023 n': 300 });
});

test('columns under the same words are told apart by their unit or their place', async () => {
  const { dataset } = await read([
    textFile(
      'a.csv',
      'gemeente;jaar;n;n;Boetes (aantal);Boetes (%)\nBreda;2023;12;3;4;5,5\nTilburg;2023;15;4;6;7,5\n'
    )
  ]);
  expect(dataset.indicators.map(({ naam }) => naam)).toEqual(['n', 'n (kolom 4)', 'Boetes', 'Boetes (%)']);
});

test('a column of codes without letters is never a count', async () => {
  const seen = await look(
    [textFile('a.csv', 'gwb_code;gwb_code_8;a_inw\nWK075800;75800;100\nBU07580000;7580000;50\n')],
    { period: '2023' }
  );
  expect(seen.measures.map(({ naam }) => naam)).toEqual(['Aantal inwoners']);
});

test('a table of two rows with a code of a total stays as it lies', async () => {
  const value = ['GM0758  ', 'GM0855  '].map((RegioS, at) => ({
    ID: at,
    SoortMisdrijf: 'T001161',
    RegioS,
    Perioden: '2023JJ00',
    Totaal_1: 12 + at
  }));
  const { figures } = await read([textFile('83648NED.json', JSON.stringify({ value }))]);
  expect(figures).toEqual({ 'GM0758 2023 totaal': 12, 'GM0855 2023 totaal': 13 });
});

test('a file in gzip is read as what is in it; one that is cut off or grows without end is refused', async () => {
  const packed = gzipSync(strToU8(two));
  const { figures } = await read([{ name: 'a.csv.gz', bytes: packed }]);
  expect(figures).toEqual({ 'GM0758 2023 n': 1, 'GM0855 2023 n': 2 });
  expect(await refusal('a.csv.gz', packed.subarray(0, 30))).toBe('damaged');
  const bomb = { name: 'bom.gz', bytes: gzipSync(new Uint8Array(2_000_000)) };
  await expect(unpackGzip(bomb, 1_000_000)).rejects.toThrow('too-large');
});

test('a heading without rows is no dataset', async () => {
  await expect(read([textFile('a.csv', 'gemeente;jaar;n\n')])).rejects.toThrow('no-figures');
});

test('a row of figures with signs around them is a row, not one more heading', async () => {
  const rows =
    'Gemeente;Jaar;Saldo\nBreda;2023;(5)\nTilburg;2023;6-\nOss;2023;-7\nAssen;2023;3\nEmmen;2023;4\n';
  const { figures, report } = await read([textFile('saldo.csv', rows)]);
  expect(figures).toEqual({
    'GM0758 2023 saldo': 'onbekend',
    'GM0855 2023 saldo': 'onbekend',
    'GM0828 2023 saldo': -7,
    'GM0106 2023 saldo': 3,
    'GM0114 2023 saldo': 4
  });
  expect(droppedOf(report)).toEqual({ 'geen-getal': 2 });
});

test('cells beyond the heading make no measures', async () => {
  const rows = 'Gemeente;Jaar;Aantal\nBreda;2023;5\nOss;2023;6;7;8\n';
  const seen = await look([textFile('te-breed.csv', rows)]);
  expect(seen.measures.map(({ naam }) => naam)).toEqual(['Aantal']);
});

test('text in UTF-32 is refused with what to do', async () => {
  const letters = Uint32Array.from('Gemeente;Aantal\nBreda;5\n', (letter) => letter.codePointAt(0) ?? 0);
  const file = { name: 'x.csv', bytes: new Uint8Array(letters.buffer) };
  await expect(read([file])).rejects.toThrow('utf-32');
});

test('figures in brackets are not guessed at but told', async () => {
  const { report } = await read([
    textFile('a.csv', 'gemeente;jaar;saldo\nBreda;2023;-5\nTilburg;2023;\u22123\nEindhoven;2023;(4)\n')
  ]);
  expect(droppedOf(report)).toEqual({ 'geen-getal': 1 });
});

test.each(['lz4.feather', 'zstd.feather'])('a compressed Feather file is read (%s)', async (name) => {
  const { figures } = await read([fixture(name)]);
  expect(Object.keys(figures)).toHaveLength(120);
  expect(figures).toMatchObject({ 'GM0758 2000 n': 12, 'GM0855 2059 n': 15 });
});

test('a heading of a typed file is its first line, whatever it is called; hours and nothing are no figures', async () => {
  const { figures } = await read([fixture('leeg-en-tijd.parquet')]);
  expect(figures).toEqual({ 'GM0758 2023 n': 12, 'GM0855 2023 n': 15 });
});

test.each([
  ['by row number', { gemeente: { 0: 'Breda' }, jaar: { 0: 2023 }, n: { 0: 12 } }],
  ['with its columns apart', { columns: ['gemeente', 'jaar', 'n'], index: [0], data: [['Breda', 2023, 12]] }],
  ['wrapped in an answer', { data: { items: [{ gemeente: 'Breda', jaar: 2023, n: 12 }] } }]
])('a table in JSON %s is found', async (_, value) => {
  const { figures } = await read([textFile('a.json', JSON.stringify(value))]);
  expect(figures).toEqual({ 'GM0758 2023 n': 12 });
});

test('a page that calls itself a workbook gives its table, in the notation of the page', async () => {
  const cells = [
    ['gemeente', 'jaar', 'n'],
    ['Breda', '2023', '1.250'],
    ['S&#250;dwest-Frysl&acirc;n', '2023', '3,5']
  ];
  const lines = cells.map((line) => `<tr>${line.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  const { figures } = await read([
    textFile('export.xls', `<html><head><meta charset="utf-8"></head><table>${lines.join('')}</table></html>`)
  ]);
  expect(figures).toEqual({ 'GM0758 2023 n': 1250, 'GM1900 2023 n': 3.5 });
});

test('a page without a table is no table', async () => {
  expect(await refusal('export.xls', strToU8('<!doctype html><html>Log in</html>'))).toBe(
    'image-or-document'
  );
});
