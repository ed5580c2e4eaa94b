import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBConnection } from '@duckdb/node-api';
import { beforeAll, expect, test } from 'vitest';
import { macros } from '#lib/sql/macros/index.ts';
import { countLimits } from '#lib/stats/count-limits.ts';
import { level95, level998 } from '#lib/stats/levels.ts';
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

test('small whole columns have room for their own limits', async () => {
  const types = ['TINYINT', 'SMALLINT', 'INTEGER', 'BIGINT', 'HUGEINT', 'DOUBLE'];
  const limits = types.map((type) => `aantal_onder_95(100::${type}), aantal_boven_998(100::${type})`);
  const { low } = countLimits(100, level95);
  const { high } = countLimits(100, level998);
  const [found = []] = (await connection.runAndReadAll(`SELECT ${limits.join()}`)).getRowsJS();
  expect(found).toHaveLength(2 * types.length);
  found.forEach((limit, i) => expect(limit).toBeCloseTo(i % 2 === 0 ? low : high, 10));
});

test('a class needs all that it is made of, and a part that is no more than its whole', async () => {
  const rows = [
    '(NULL, 900, 50, 900)',
    '(9, NULL, 50, 900)',
    '(9, 900, NULL, 900)',
    '(9, 900, 50, NULL)',
    '(-1, 900, 50, 900)',
    '(901, 900, 50, 900)'
  ];
  const reader = await connection.runAndReadAll(
    `SELECT klasse_aandeel(a, b, c, d, tau2 := 0.01), aandeel_onder(a, b), aandeel_boven(a, b), klasse(9, 900, 50, 900, tau2 := NULL)
     FROM (VALUES ${rows.join()}) AS t(a, b, c, d) WHERE a IS NULL OR b IS NULL OR c IS NULL OR d IS NULL OR a NOT BETWEEN 0 AND b`
  );
  const found = reader.getRowsJS();
  expect(found).toHaveLength(rows.length);
  expect(found.map(([tested]) => tested)).toEqual(rows.map(() => 'niet_getoetst'));
  expect(found.slice(-2)).toEqual(found.slice(-2).map(() => ['niet_getoetst', null, null, 'niet_getoetst']));
});

test('what is missing or empty is missing, never zero', async () => {
  const reader = await connection.runAndReadAll(
    `SELECT cijfer(NULL, 10, 1), cijfer(1, 0, 1), cijfer_onder(1, NULL, 1), aandeel_boven(1, 0), lq(1, 5, 0, 100), klasse(NULL, 1, 1, 1)`
  );
  expect(reader.getRowsJS()).toEqual([[null, null, null, null, null, 'niet_getoetst']]);
});
