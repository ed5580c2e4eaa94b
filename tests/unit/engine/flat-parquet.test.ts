import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { tableFromIPC } from '@uwdata/flechette';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFlatParquet } from '#workers/engine/flat-parquet.ts';

const folder = mkdtempSync(join(tmpdir(), 'regiobeeld-flat-parquet-'));
let instance: DuckDBInstance;
let connection: DuckDBConnection;

beforeAll(async () => {
  instance = await DuckDBInstance.create(':memory:');
  connection = await instance.connect();
});
afterAll(() => {
  connection.closeSync();
  instance.closeSync();
  rmSync(folder, { recursive: true });
});

/** What a query answers, written as Parquet the way the releases are. */
async function parquetOf(sql: string): Promise<Uint8Array> {
  const path = join(folder, 'tabel.parquet');
  await connection.run(`COPY (${sql}) TO '${path}' (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 2048)`);
  return new Uint8Array(readFileSync(path));
}

const ROWS = `SELECT CASE WHEN i % 7 > 0 THEN 'GM' || lpad((i % 342)::VARCHAR, 4, '0') END AS gebied,
    CASE WHEN i % 5 > 0 THEN 'é😀 ' || i END AS naam, CASE WHEN i % 3 > 0 THEN i / 7 END AS waarde,
    CASE WHEN i % 11 > 0 THEN (i - 2500)::INTEGER END AS per, i % 2 = 0 AS gevoelig,
    CASE WHEN i % 13 > 0 THEN DATE '1969-12-01' + i::INTEGER END AS peildatum
  FROM range(5000) t(i)`;

test('every value of plain columns is what DuckDB reads, missing ones and several row groups included', async () => {
  const flat = openFlatParquet(await parquetOf(ROWS));
  expect(flat?.rows).toBe(5000);
  const rows = tableFromIPC((await flat?.toArrow()) ?? new Uint8Array(), { useDate: true }).toArray();
  const reader = await connection.runAndReadAll(
    `SELECT * REPLACE (epoch_ms(peildatum)::DOUBLE AS peildatum) FROM (${ROWS})`
  );
  const expected = reader.getRowObjectsJS();
  expect(rows).toHaveLength(expected.length);
  rows.forEach((row: Record<string, unknown>, at: number) => {
    const { peildatum, ...rest } = row;
    expect({ ...rest, peildatum: peildatum instanceof Date ? peildatum.getTime() : peildatum }).toEqual(
      expected[at]
    );
  });
});

test.each([
  '9007199254740993 AS a',
  '[1, 2] AS a',
  "{'x': 1} AS a",
  '1.5::DECIMAL(9, 2) AS a',
  'now()::TIMESTAMP AS a'
])('a file with %s is left to the other decoder', async (column) => {
  expect(openFlatParquet(await parquetOf(`SELECT 'x' AS naam, ${column}`))).toBeNull();
});

test('a table without rows keeps its columns', async () => {
  const flat = openFlatParquet(await parquetOf(`${ROWS} LIMIT 0`));
  const table = tableFromIPC((await flat?.toArrow()) ?? new Uint8Array());
  expect(table.numRows).toBe(0);
  expect(table.names).toEqual(['gebied', 'naam', 'waarde', 'per', 'gevoelig', 'peildatum']);
});
