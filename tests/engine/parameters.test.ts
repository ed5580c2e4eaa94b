import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { EngineClient, SqlValue } from '#lib/engine/client.ts';
import { ask, rows, single, trialEngine } from './trial.ts';

let engine: EngineClient;
beforeAll(async () => {
  engine = await trialEngine();
});
afterAll(() => engine.dispose());

const seed = 20241112;
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }).filter((value) => !/\p{Surrogate}/u.test(value)),
  fc.constantFrom("'", "''; DROP TABLE gebieden; --", '"', '\\', '$1', '{"a":1}', '\n', 'NULL', 'a\'b"c')
);

test('a text comes back as it went in', async () => {
  await fc.assert(
    fc.asyncProperty(text, async (value) => {
      expect(await single(engine, 'SELECT $waarde', { waarde: value })).toBe(value);
    }),
    { seed, numRuns: 150 }
  );
});

test('a number comes back to the last bit', async () => {
  const number = fc.oneof(
    fc.double(),
    fc.maxSafeInteger(),
    fc.integer(),
    fc.constantFrom(-0, 0.1 + 0.2, 5e-324)
  );
  await fc.assert(
    fc.asyncProperty(number, async (value) => {
      expect(await single(engine, 'SELECT $waarde::DOUBLE', { waarde: value })).toBe(value);
    }),
    { seed, numRuns: 150 }
  );
});

test('a list comes back with its length and order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(text, { maxLength: 20 }), async (values) => {
      const table = await ask(engine, 'SELECT unnest($lijst) AS x', { lijst: values });
      expect(rows(table).map(([value]) => value)).toEqual(values);
    }),
    { seed, numRuns: 60 }
  );
});

test.each<[SqlValue, string]>([
  ['x', 'VARCHAR'],
  [3, 'BIGINT'],
  [0.5, 'DOUBLE'],
  [true, 'BOOLEAN'],
  [['a'], 'VARCHAR[]'],
  [[], 'VARCHAR[]'],
  [[1, 2], 'BIGINT[]'],
  [[1, 2.5], 'DOUBLE[]']
])('%j is bound as %s', async (value, type) => {
  expect(await single(engine, 'SELECT typeof($waarde)', { waarde: value })).toBe(type);
});

test('nothing is NULL', async () => {
  expect(await single(engine, 'SELECT $waarde IS NULL', { waarde: null })).toBe(true);
});

test('lists work with IN and with ANY', async () => {
  const gemeenten = ['GM0748', 'GM0758'];
  expect(await single(engine, 'SELECT count(*) FROM gebieden WHERE code IN $gemeenten', { gemeenten })).toBe(
    2n
  );
  expect(
    await single(engine, 'SELECT count(*) FROM gebieden WHERE code = ANY($gemeenten)', { gemeenten })
  ).toBe(2n);
  expect(
    await single(engine, 'SELECT count(*) FROM gebieden WHERE code IN $gemeenten', { gemeenten: [] })
  ).toBe(0n);
});

test('a list of all gemeenten and more is bound', async () => {
  const codes = Array.from({ length: 3000 }, (_, i) => `X${String(i).padStart(5, '0')}`);
  const sql = 'SELECT count(DISTINCT gebied) FROM waarnemingen WHERE gebied IN $codes';
  expect(await single(engine, sql, { codes })).toBe(342n);
});

test('a changed value, and a changed type, are seen', async () => {
  const sql = 'SELECT $waarde AS x';
  expect(await single(engine, sql, { waarde: 'a' })).toBe('a');
  expect(await single(engine, sql, { waarde: 'b' })).toBe('b');
  expect(await single(engine, sql, { waarde: 7 })).toBe(7n);
  expect(await single(engine, sql, { waarde: 'a' })).toBe('a');
});

test('names differ by capitals, and may be words of SQL or have accents', async () => {
  const parameters = { a: 1, A: 2, end: 3, coördinaat: 4, select: 5 };
  const table = await ask(engine, 'SELECT $a, $A, $end, $coördinaat, $select', parameters);
  expect(rows(table)).toEqual([[1n, 2n, 3n, 4n, 5n]]);
});

test('a dollar sign in a text, a name or a comment is no parameter', async () => {
  expect(await single(engine, "SELECT '$gebied' -- $periode\n || $$ $x $$")).toBe('$gebied $x ');
});

test('a name of Object.prototype has no value', async () => {
  const answer = await engine.query({ sql: 'SELECT $constructor', parameters: {} });
  expect(answer).toMatchObject({ ok: false, error: { kind: 'unknown-parameter' } });
});
