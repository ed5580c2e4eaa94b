import { tableFromArrays, tableToIPC } from '@uwdata/flechette';
import { zipSync } from 'fflate';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createImport } from '#workers/import/import.ts';
import type { ImportFile } from '#workers/import/api.ts';
import { droppedOf, look, read, textFile } from './read-file.ts';
import { smallWorld } from './small-world.ts';

const bundleFolder = new URL('../../fixtures/cbs/bundel/', import.meta.url);
const bundle = (): readonly ImportFile[] =>
  readdirSync(bundleFolder).map((name) => ({
    name,
    bytes: new Uint8Array(readFileSync(new URL(name, bundleFolder)))
  }));
const zipOf = (name: string, files: readonly ImportFile[]): ImportFile => ({
  name,
  bytes: zipSync(Object.fromEntries(files.map((file) => [`map/${file.name}`, file.bytes])))
});

test('Parquet with text, numbers and nulls', async () => {
  const bytes = parquetWriteBuffer({
    columnData: [
      { name: 'gm_code', data: ['GM0363', 'GM0599'], type: 'STRING' },
      { name: 'jaar', data: [2023, 2023], type: 'INT32' },
      { name: 'aantal', data: [12.5, null], type: 'DOUBLE', nullable: true }
    ]
  });
  const { figures } = await read([{ name: 'a.parquet', bytes: new Uint8Array(bytes) }]);
  expect(figures).toEqual({ 'GM0363 2023 a': 12.5 });
});

test('Arrow, as a stream', async () => {
  const bytes = tableToIPC(
    tableFromArrays({ statcode: ['GM0363', 'GM0599'], jaar: [2023, 2023], n: [1, 2] }),
    { format: 'stream' }
  );
  const { figures } = await read([{ name: 'a.arrow', bytes: bytes ?? new Uint8Array(0) }]);
  expect(figures).toEqual({ 'GM0363 2023 n': 1, 'GM0599 2023 n': 2 });
});

test('JSON as a list of rows, of lists, of columns, and line by line', async () => {
  const expected = { 'GM0363 2023 n': 1 };
  for (const text of [
    '[{"code":"GM0363","jaar":2023,"n":1}]',
    '[["code","jaar","n"],["GM0363",2023,1]]',
    '{"code":["GM0363"],"jaar":[2023],"n":[1]}',
    '{"code":"GM0363","jaar":2023,"n":1}\n{"code":"GM0599","jaar":2023,"n":null}\n'
  ])
    expect((await read([textFile('rijen.json', text)])).figures).toMatchObject(expected);
});

test('JSON-stat 2.0, with marks of what is secret or provisional', async () => {
  const category = (index: readonly string[], label = {}) => ({ category: { index, label } });
  const dataset = {
    version: '2.0',
    class: 'dataset',
    label: 'Klachten',
    id: ['geo', 'soort', 'time'],
    size: [2, 1, 2],
    dimension: {
      geo: category(['GM0363', 'GM0599'], { GM0363: 'Amsterdam', GM0599: 'Rotterdam' }),
      soort: { label: 'Soort', category: { label: { T: 'Totaal' } } },
      time: { category: { index: { '2023': 1, '2022': 0 } } }
    },
    value: [1, 2, null, 4],
    status: { 2: 'c', 3: 'p' }
  };
  const { figures } = await read([textFile('klachten.json', JSON.stringify(dataset))]);
  expect(Object.entries(figures).map(([key, value]) => [key.slice(0, 11), value])).toEqual([
    ['GM0363 2022', 1],
    ['GM0363 2023', 2],
    ['GM0599 2022', 'geheim'],
    ['GM0599 2023', 4]
  ]);
  const cut = { ...dataset, size: [2, 1, 3] };
  await expect(read([textFile('klachten.json', JSON.stringify(cut))])).rejects.toThrow('damaged');
});

describe('an OData v4 bundle', () => {
  const choices = { area: 'NL01' };

  test('is the same as loose files and as a zip', async () => {
    const loose = await read(bundle(), choices);
    const zipped = await read([zipOf('85678NED.zip', bundle())], choices);
    expect(zipped.figures).toEqual(loose.figures);
    expect(Object.keys(loose.figures).length).toBeGreaterThan(0);
  });

  test('tells every inconsistency, and asks for the area that it does not name', async () => {
    const seen = await look(bundle());
    expect(seen.questions).toContain('gebied');
    expect(seen.notes.map(({ kind, what }) => `${kind} ${what}`)).toEqual(
      expect.arrayContaining([expect.stringContaining('dimension-missing RegioS')])
    );
  });

  test('without observations is refused with the reason', async () => {
    const reader = createImport();
    const files = bundle().filter(({ name }) => name !== 'Observations.csv');
    expect(await reader.open(files, smallWorld(), () => {})).toMatchObject({
      ok: false,
      error: { kind: 'bundle-without-observations' }
    });
  });
});

describe('files that are no table', () => {
  const kindOf = async (file: ImportFile) => {
    const opened = await createImport().open([file], smallWorld(), () => {});
    return opened.ok ? opened.value.kind : opened.error.kind;
  };

  test.each([
    ['leeg.csv', [], 'empty'],
    ['brief.doc', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'image-or-document'],
    ['brief.pdf', [0x25, 0x50, 0x44, 0x46, 0x2d], 'image-or-document'],
    ['plaatje.csv', [0x89, 0x50, 0x4e, 0x47], 'image-or-document'],
    ['half.parquet', [0x50, 0x41, 0x52, 0x31, 0, 0], 'damaged'],
    ['half.zip', [0x50, 0x4b, 3, 4, 0, 0], 'damaged'],
    ['ruis.csv', Array.from({ length: 400 }, (_, at) => at % 7), 'unknown-format']
  ])('%s', async (name, bytes, kind) => {
    expect(await kindOf({ name, bytes: Uint8Array.from(bytes) })).toBe(kind);
  });

  test('a quote that is never closed is told with its line, not read as one long cell', async () => {
    const file = textFile('a.csv', 'gemeente;n\nBreda;1\n"Tilburg;2\nRoosendaal;3\n');
    expect(await createImport().open([file], smallWorld(), () => {})).toEqual({
      ok: false,
      error: { kind: 'open-quote', what: '3' }
    });
  });
});

test('a plain table keeps its columns as numbers and texts, with the code of the area beside them', async () => {
  const { dataset, report } = await read(
    [
      textFile(
        'a.csv',
        'gemeente;soort;n;adres\nBreda;x;1,5;Kerkweg 1\nTilburg;y;2;Kerkweg 2\nRoosendaal;z\n'
      )
    ],
    { shape: 'tabel' }
  );
  expect(dataset.tables[0]?.fields.map(({ name, type }) => `${name} ${type}`)).toEqual([
    'gebied string',
    'gemeente string',
    'soort string',
    'n number'
  ]);
  expect(droppedOf(report)).toEqual({ breedte: 1, gestopt: 1 });
});
