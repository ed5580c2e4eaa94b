import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBConnection } from '@duckdb/node-api';
import { beforeAll, expect, test } from 'vitest';
import { testFigure } from '#lib/indicators/test-figure.ts';
import { macros } from '#lib/sql/macros/index.ts';
import { locationQuotient, proportion, rate } from '#lib/stats/index.ts';

let connection: DuckDBConnection;

beforeAll(async () => {
  connection = await (await DuckDBInstance.create(':memory:')).connect();
  for (const macro of macros) await connection.run(macro);
});

const counts = [0, 1, 4, 5, 9, 10, 11, 37, 96, 412, 20_000];
const bases = [20, 900, 51_200, 702_000];
const pairs = bases.flatMap((noemer) =>
  counts.filter((teller) => teller <= noemer).map((teller) => ({ teller, noemer }))
);

/** One row per pair, `expression` worked out by DuckDB over `teller` and `noemer`. */
async function column(expression: string): Promise<unknown[]> {
  const values = pairs.map(({ teller, noemer }, i) => `(${i}, ${teller}, ${noemer})`).join();
  const reader = await connection.runAndReadAll(
    `SELECT ${expression} AS x FROM (VALUES ${values}) AS t(i, teller, noemer) ORDER BY i`
  );
  return reader.getRowsJS().map(([value]) => value);
}

/** Equal to twelve digits. */
async function agrees(
  expression: string,
  expected: (pair: { teller: number; noemer: number }) => number | undefined
) {
  (await column(expression)).forEach((value, i) => {
    const pair = pairs[i];
    const wanted = pair ? (expected(pair) ?? NaN) : NaN;
    expect(Math.abs(Number(value) - wanted), `${expression} of ${JSON.stringify(pair)}`).toBeLessThanOrEqual(
      1e-12 * Math.max(1, Math.abs(wanted))
    );
  });
}

test('a rate and its interval are those of a cell', async () => {
  const of = ({ teller, noemer }: { teller: number; noemer: number }) => rate(teller, noemer, 10_000);
  await agrees('cijfer(teller, noemer, 10000)', (pair) => of(pair)?.value);
  await agrees('cijfer_onder(teller, noemer, 10000)', (pair) => of(pair)?.at95.low);
  await agrees('cijfer_boven(teller, noemer, 10000)', (pair) => of(pair)?.at95.high);
});

test('a share and its interval are those of a cell', async () => {
  const of = ({ teller, noemer }: { teller: number; noemer: number }) => proportion(teller, noemer);
  await agrees('aandeel(teller, noemer)', (pair) => of(pair)?.value);
  await agrees('aandeel_onder(teller, noemer)', (pair) => of(pair)?.at95.low);
  await agrees('aandeel_boven(teller, noemer)', (pair) => of(pair)?.at95.high);
});

test('a location quotient and its interval are those of a cell', async () => {
  const of = ({ teller, noemer }: { teller: number; noemer: number }) =>
    locationQuotient(teller, noemer, 41_200, 2_210_000);
  await agrees('lq(teller, noemer, 41200, 2210000)', (pair) => of(pair)?.value);
  await agrees('lq_onder(teller, noemer, 41200, 2210000)', (pair) => of(pair)?.at95.low);
  await agrees('lq_boven(teller, noemer, 41200, 2210000)', (pair) => of(pair)?.at95.high);
});

test.each([
  ['klasse', 'telling', 7.1e-4, 0],
  ['klasse', 'telling', 7.1e-4, 0.05],
  ['klasse', 'telling', 0.3, 0.01],
  ['klasse_aandeel', 'percentage', 0.3, 0],
  ['klasse_aandeel', 'percentage', 0.056, 0.000144]
] as const)('the class by %s of a %s is that of a cell', async (name, soort, target, tau2) => {
  const against = { count: target * 1e7, total: 1e7, role: 'target' } as const;
  const found = await column(`${name}(teller, noemer, ${target * 1e7}, 1e7, tau2 := ${tau2})`);
  const expected = pairs.map(
    ({ teller, noemer }) =>
      testFigure({ count: teller, total: noemer }, against, { tau2, roundedVariance: 0 }, soort)?.class ??
      'niet_getoetst'
  );
  expect(found).toEqual(expected);
});

test('what is missing or empty is missing, never zero', async () => {
  const reader = await connection.runAndReadAll(
    `SELECT cijfer(NULL, 10, 1), cijfer(1, 0, 1), cijfer_onder(1, NULL, 1), aandeel_boven(1, 0), lq(1, 5, 0, 100), klasse(NULL, 1, 1, 1)`
  );
  expect(reader.getRowsJS()).toEqual([[null, null, null, null, null, 'niet_getoetst']]);
});
