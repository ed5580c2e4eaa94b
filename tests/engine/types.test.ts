import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EngineClient } from '#lib/engine/client.ts';
import { ask, rows, trialEngine } from './trial.ts';

let engine: EngineClient;
beforeAll(async () => {
  engine = await trialEngine();
});
afterAll(() => engine.dispose());

const missing = Number.NaN;
const day = (text: string) => Date.parse(`${text}Z`);

/** SQL, its type, its kind, the exact value and the number of it. */
test.each([
  ['true', 'BOOLEAN', 'boolean', true, 1],
  ['(-128)::TINYINT', 'TINYINT', 'integer', -128, -128],
  ['32767::SMALLINT', 'SMALLINT', 'integer', 32767, 32767],
  ['2147483647', 'INTEGER', 'integer', 2147483647, 2147483647],
  ['255::UTINYINT', 'UTINYINT', 'integer', 255, 255],
  ['65535::USMALLINT', 'USMALLINT', 'integer', 65535, 65535],
  ['4294967295::UINTEGER', 'UINTEGER', 'integer', 4294967295, 4294967295],
  ['9007199254740993', 'BIGINT', 'bigint', 9007199254740993n, 9007199254740992],
  ['(-9223372036854775808)::BIGINT', 'BIGINT', 'bigint', -9223372036854775808n, -(2 ** 63)],
  ['18446744073709551615::UBIGINT', 'UBIGINT', 'bigint', 18446744073709551615n, 2 ** 64],
  ['0.1::DOUBLE', 'DOUBLE', 'double', 0.1, 0.1],
  ["'infinity'::DOUBLE", 'DOUBLE', 'double', Infinity, Infinity],
  ['0.5::FLOAT', 'FLOAT', 'double', 0.5, 0.5],
  ['1.50::DECIMAL(18,3)', 'DECIMAL(18,3)', 'decimal', '1.500', 1.5],
  [
    '12345678901234567890.123456789::DECIMAL(38,9)',
    'DECIMAL(38,9)',
    'decimal',
    '12345678901234567890.123456789',
    1.2345678901234567e19
  ],
  [
    '170141183460469231731687303715884105727::HUGEINT',
    'HUGEINT',
    'decimal',
    '170141183460469231731687303715884105727',
    1.7014118346046923e38
  ],
  ['sum(9007199254740993)', 'HUGEINT', 'decimal', '9007199254740993', 9007199254740992],
  [
    '340282366920938463463374607431768211455::UHUGEINT',
    'UHUGEINT',
    'decimal',
    '340282366920938463463374607431768211455',
    3.402823669209385e38
  ],
  ["'é😀'", 'VARCHAR', 'text', 'é😀', missing],
  ["'12'", 'VARCHAR', 'text', '12', missing],
  ["'x'::ENUM('x', 'y')", "ENUM('x', 'y')", 'text', 'x', missing],
  [
    "'11111111-2222-3333-4444-555555555555'::UUID",
    'UUID',
    'text',
    '11111111-2222-3333-4444-555555555555',
    missing
  ],
  ["DATE '2024-11-12'", 'DATE', 'date', '2024-11-12', day('2024-11-12T00:00')],
  ["DATE '1969-12-31'", 'DATE', 'date', '1969-12-31', -86_400_000],
  ["DATE '0044-03-15 (BC)'", 'DATE', 'date', '0044-03-15 (BC)', day('-000043-03-15T00:00')],
  ["'infinity'::DATE", 'DATE', 'date', 'infinity', missing],
  [
    "TIMESTAMP '2024-11-12 10:42:00.123456'",
    'TIMESTAMP',
    'timestamp',
    '2024-11-12 10:42:00.123456',
    day('2024-11-12T10:42:00.123') + 0.456
  ],
  ["TIMESTAMP '1969-12-31 23:59:59.5'", 'TIMESTAMP', 'timestamp', '1969-12-31 23:59:59.5', -500],
  ["'-infinity'::TIMESTAMP", 'TIMESTAMP', 'timestamp', '-infinity', missing],
  [
    "'2024-11-12 10:42:07'::TIMESTAMP_S",
    'TIMESTAMP_S',
    'timestamp',
    '2024-11-12 10:42:07',
    day('2024-11-12T10:42:07')
  ],
  [
    "'2024-11-12 10:42:07.25'::TIMESTAMP_MS",
    'TIMESTAMP_MS',
    'timestamp',
    '2024-11-12 10:42:07.25',
    day('2024-11-12T10:42:07.250')
  ],
  [
    "'2024-11-12 10:42:07.123456789'::TIMESTAMP_NS",
    'TIMESTAMP_NS',
    'timestamp',
    '2024-11-12 10:42:07.123456789',
    day('2024-11-12T10:42:07.123')
  ],
  [
    "TIMESTAMPTZ '2024-11-12 10:42:00+02'",
    'TIMESTAMP WITH TIME ZONE',
    'timestamp',
    '2024-11-12 08:42:00+00',
    day('2024-11-12T08:42')
  ],
  ["TIME '10:42:00'", 'TIME', 'other', '10:42:00', missing],
  ["INTERVAL '1 month'", 'INTERVAL', 'other', '1 month', missing],
  ['[1, NULL]', 'INTEGER[]', 'other', '[1, NULL]', missing],
  ['[1, 2]::INTEGER[2]', 'INTEGER[2]', 'other', '[1, 2]', missing],
  ["{'a': 1, 'b': 'x'}", 'STRUCT(a INTEGER, b VARCHAR)', 'other', "{'a': 1, 'b': x}", missing],
  ["MAP {'k': 1}", 'MAP(VARCHAR, INTEGER)', 'other', '{k=1}', missing],
  ["'\\xAA'::BLOB", 'BLOB', 'other', '\\xAA', missing],
  ["'101'::BIT", 'BIT', 'other', '101', missing]
])('%s', async (sql, sqlType, kind, value, number) => {
  const table = await ask(engine, `SELECT ${sql} AS x UNION ALL SELECT NULL`);
  const column = table.column('x');
  expect([column.sqlType, column.kind]).toEqual([sqlType, kind]);
  expect(rows(table)).toEqual([[value], [null]]);
  expect(Array.from(column.numbers())).toEqual([number, missing]);
  expect(column.texts()).toEqual([String(value), null]);
});

test('NULL without a type', async () => {
  expect(rows(await ask(engine, 'SELECT NULL AS x'))).toEqual([[null]]);
});

test('an unknown column name is a mistake of the programmer', async () => {
  const table = await ask(engine, 'SELECT 1 AS x');
  expect(() => table.column('y')).toThrow('unknown column: y');
});

test('types of a Parquet file arrive as they were written', async () => {
  const table = await ask(engine, 'FROM soorten ORDER BY dag NULLS LAST');
  expect(table.columns.map(({ sqlType }) => sqlType)).toEqual([
    'DATE',
    'TIMESTAMP',
    'DECIMAL(18,3)',
    'BIGINT',
    'BOOLEAN',
    'VARCHAR',
    'TINYINT',
    'DOUBLE'
  ]);
  expect(rows(table)).toEqual([
    ['2024-11-12', '2024-11-12 10:42:00.123456', '1.500', 9007199254740993n, true, 'é', 3, 0.1],
    Array.from({ length: 8 }, () => null)
  ]);
});

describe('many rows', () => {
  test('come in many parts and in order', async () => {
    const table = await ask(
      engine,
      'SELECT i, i / 2 AS half, CASE WHEN i % 3 > 0 THEN i END AS gaps FROM range(50000) t(i)'
    );
    const [whole, half, gaps] = table.columns.map((column) => column.numbers());
    expect([whole?.[49_999], half?.[49_999], gaps?.[49_998], gaps?.[49_999]]).toEqual([
      49_999,
      24_999.5,
      missing,
      49_999
    ]);
    expect(table.column('i').value(49_999)).toBe(49_999n);
  });
});
