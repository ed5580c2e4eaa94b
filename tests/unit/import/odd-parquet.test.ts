import { zipSync } from 'fflate';
import type { SchemaElement } from 'hyparquet';
import { parquetWriteBuffer, type ColumnSource } from 'hyparquet-writer';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createImport } from '#workers/import/import.ts';
import type { ImportFile } from '#workers/import/api.ts';
import { look, read, textFile } from './read-file.ts';
import { smallWorld } from './small-world.ts';

const COUNTS: readonly ColumnSource[] = [
  { name: 'gemeente', data: ['Breda', 'Tilburg'], type: 'STRING' },
  { name: 'jaar', data: [2023, 2023], type: 'INT32' },
  { name: 'n', data: [12, 15], type: 'INT32' }
];

type Written = Parameters<typeof parquetWriteBuffer>[0];

const parquet = (over: Partial<Written> = {}): ImportFile => ({
  name: 'a.parquet',
  bytes: new Uint8Array(parquetWriteBuffer({ columnData: [...COUNTS], ...over }))
});

const foreign = (name: string): ImportFile => ({
  name,
  bytes: new Uint8Array(readFileSync(new URL(`../../fixtures/parquet/${name}`, import.meta.url)))
});

async function refusal(file: ImportFile) {
  const opened = await createImport().open([file], smallWorld(), () => {});
  return opened.ok ? null : opened.error;
}

const FIGURES = { 'GM0758 2023 n': 12, 'GM0855 2023 n': 15 };

test('a dictionary and a decimal give the same figures as plain numbers', async () => {
  const schema: SchemaElement[] = [
    { name: 'root', num_children: 3 },
    { name: 'gemeente', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' },
    { name: 'jaar', type: 'INT32', repetition_type: 'REQUIRED' },
    {
      name: 'n',
      type: 'INT32',
      converted_type: 'DECIMAL',
      scale: 1,
      precision: 9,
      repetition_type: 'REQUIRED'
    }
  ];
  const columnData = COUNTS.map(({ name, data }) => ({ name, data, encoding: 'PLAIN' as const }));
  expect((await read([parquet({ columnData, schema })])).figures).toEqual(FIGURES);
  const long = COUNTS.map(({ name, data, type }) => ({
    name,
    data: Array.from({ length: 400 }, (_, at) => (data as readonly unknown[])[at % 2]),
    ...(type ? { type } : {})
  }));
  expect((await read([parquet({ columnData: long })])).figures).toEqual(FIGURES);
});

test('columns of groups and of spans of time are left out and told', async () => {
  const schema: SchemaElement[] = [
    { name: 'root', num_children: 5 },
    { name: 'gemeente', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'REQUIRED' },
    { name: 'jaar', type: 'INT32', repetition_type: 'REQUIRED' },
    { name: 'n', type: 'INT32', repetition_type: 'REQUIRED' },
    { name: 'groep', num_children: 1, repetition_type: 'REQUIRED' },
    { name: 'deel', type: 'INT32', repetition_type: 'REQUIRED' },
    { name: 'duur', type: 'INT64', converted_type: 'TIME_MICROS', repetition_type: 'REQUIRED' }
  ];
  const columnData = [
    ...COUNTS.map(({ name, data }) => ({ name, data })),
    { name: 'groep', data: [{ deel: 1 }, { deel: 2 }] },
    { name: 'duur', data: [1n, 2n] }
  ];
  const { dataset, figures, report } = await read([parquet({ columnData, schema })]);
  expect(figures).toEqual(FIGURES);
  expect(dataset.indicators).toHaveLength(1);
  expect(report.notes.map(({ kind, what }) => `${kind} ${what}`)).toEqual([
    'column-nested groep',
    'column-odd duur'
  ]);
});

test('columns under one name are left out and told, for nobody can see which is meant', async () => {
  const { dataset, report } = await read([foreign('dubbele-kolom.parquet')]);
  expect(dataset.indicators.map(({ naam }) => naam)).toEqual(['n']);
  expect(report.notes).toEqual([{ kind: 'column-double', what: 'k', count: 1 }]);
});

test('a packing that is not known and an encrypted file are called by their name', async () => {
  const packed = parquet({ codec: 'LZO', compressors: { LZO: (bytes: Uint8Array) => bytes.subarray(1) } });
  expect(await refusal(packed)).toEqual({ kind: 'compression', what: 'LZO' });
  const encrypted = parquet().bytes.slice();
  for (const at of [0, encrypted.length - 4]) encrypted.set([0x50, 0x41, 0x52, 0x45], at);
  expect(await refusal({ name: 'a.parquet', bytes: encrypted })).toMatchObject({ kind: 'password' });
});

test('a moment as Spark writes it is the year of its day', async () => {
  expect((await read([foreign('tijdstempel-int96.parquet')])).figures).toEqual(FIGURES);
});

test.each(['versleuteld-einde.parquet', 'versleutelde-kolommen.parquet'])(
  '%s asks for a password, and is not called damaged',
  async (name) => expect(await refusal(foreign(name))).toMatchObject({ kind: 'password' })
);

test('a file that was cut off anywhere is refused, not shown as a smaller one', async () => {
  const { name, bytes } = parquet();
  for (const part of [0.1, 0.5, 0.9, 0.999])
    expect(await refusal({ name, bytes: bytes.slice(0, bytes.length * part) })).toEqual({
      kind: 'damaged',
      what: 'Parquet'
    });
});

test('a zip in a zip is not opened, and said', async () => {
  const inner = zipSync({ 'diep.csv': textFile('', 'gemeente;jaar;n\nBreda;2023;1\n').bytes });
  const only = { name: 'a.zip', bytes: zipSync({ 'map/binnen.zip': inner }) };
  expect(await refusal(only)).toEqual({ kind: 'zip-in-zip', what: 'binnen.zip' });
  const table = textFile('', 'gemeente;jaar;n\nBreda;2023;12\nTilburg;2023;15\n').bytes;
  const both = { name: 'a.zip', bytes: zipSync({ 'cijfers.csv': table, 'binnen.zip': inner }) };
  expect((await look([both])).notes).toContainEqual({ kind: 'zip-left', what: 'binnen.zip', count: 1 });
});

test('a stray NUL in a text is left out and told; a file full of them is no text', async () => {
  const { figures, report } = await read([
    textFile('a.csv', 'gemeente;jaar;n\nBre\x00da;2023;1\x002\nTilburg;2023;15\n')
  ]);
  expect(figures).toEqual(FIGURES);
  expect(report.notes).toContainEqual({ kind: 'control-characters', what: '', count: 2 });
  const binary = { name: 'a.dbf', bytes: Uint8Array.from({ length: 400 }, (_, at) => at % 31) };
  expect(await refusal(binary)).toMatchObject({ kind: 'unknown-format' });
});
