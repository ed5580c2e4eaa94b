import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBConnection } from '@duckdb/node-api';
import { beforeAll, expect, test } from 'vitest';
import { macros } from '#lib/sql/macros/index.ts';
import { apart, classTrials, numberTrials, overPairs, pairs } from './macro-trials.ts';

let connection: DuckDBConnection;

beforeAll(async () => {
  connection = await (await DuckDBInstance.create(':memory:')).connect();
  for (const macro of macros) await connection.run(macro);
});

/** The first column of an answer. */
const column = async (sql: string) => (await connection.runAndReadAll(sql)).getRowsJS().map(([x]) => x);

test.each(numberTrials)('$expression is the number of a cell', async ({ expression, expected }) => {
  const found = await column(overPairs([expression]));
  expect(found).toHaveLength(pairs.length);
  pairs.forEach((pair, i) =>
    expect(apart(found[i], expected(pair)), JSON.stringify(pair)).toBeLessThanOrEqual(1e-12)
  );
});

test.each(classTrials)('$expression is the class of a cell', async ({ expression, expected }) => {
  expect(await column(overPairs([expression]))).toEqual(pairs.map(expected));
});

test('what is missing or empty is missing, never zero', async () => {
  const reader = await connection.runAndReadAll(
    `SELECT cijfer(NULL, 10, 1), cijfer(1, 0, 1), cijfer_onder(1, NULL, 1), aandeel_boven(1, 0), lq(1, 5, 0, 100), klasse(NULL, 1, 1, 1)`
  );
  expect(reader.getRowsJS()).toEqual([[null, null, null, null, null, 'niet_getoetst']]);
});
