import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { composeSql, type SqlSource } from '#lib/document/compose-sql.ts';

const sources: readonly SqlSource[] = [
  { name: 'a', sql: 'SELECT 3 AS x -- drie;' },
  { name: 'b', sql: 'WITH y AS (SELECT x + 1 AS x FROM a) SELECT x FROM y;\n' }
];

describe('composed SQL', () => {
  let instance: DuckDBInstance;
  beforeAll(async () => {
    instance = await DuckDBInstance.create(':memory:');
  });
  afterAll(() => instance.closeSync());

  async function run(sql: string): Promise<unknown> {
    const connection = await instance.connect();
    try {
      return (await connection.runAndReadAll(sql)).getRows();
    } finally {
      connection.closeSync();
    }
  }

  test.each([
    ['SELECT x FROM b', [[4]]],
    ['select x from b; -- klaar', [[4]]],
    ['FROM b SELECT x', [[4]]],
    ['WITH c AS (SELECT x * 2 AS x FROM b) SELECT x FROM c', [[8]]],
    ['/* eerst */ with c as (from a) from c', [[3]]],
    ['WITH RECURSIVE r(n) AS (SELECT x FROM b UNION ALL SELECT n - 1 FROM r WHERE n > 3) FROM r', [[4], [3]]],
    ['VALUES (7)', [[7]]],
    ['(SELECT x FROM a) UNION ALL (SELECT x FROM b) ORDER BY x', [[3], [4]]],
    ['SELECT count(*)::INTEGER FROM (DESCRIBE b)', [[1]]],
    ['TABLE b', [[4]]],
    ['PIVOT b ON x IN (4) USING count(*)::INTEGER', [[1]]]
  ])('runs on DuckDB as its text says: %s', async (sql, rows) => {
    expect(await run(composeSql(sql, sources).sql)).toEqual(rows);
  });

  test.each(['DESCRIBE b', 'SUMMARIZE b'])('lets %s read other cells', async (sql) => {
    expect(await run(composeSql(sql, sources).sql)).toMatchObject([expect.arrayContaining(['x'])]);
  });

  test('takes a source that describes for a table', async () => {
    const described = { name: 'd', sql: 'SUMMARIZE SELECT 1 AS x' };
    expect(await run(composeSql('SELECT column_name FROM d', [described]).sql)).toEqual([['x']]);
  });

  test('is the text itself when nothing is read', () => {
    expect(composeSql('SELECT $gebied;', [])).toMatchObject({
      sql: 'SELECT $gebied',
      parameters: ['gebied']
    });
  });

  test('names the parameters of the whole, sources included, each once', () => {
    const source = { name: 'a', sql: "SELECT $periode, '$niet', $periode" };
    expect(composeSql('SELECT $gebied FROM a', [source]).parameters).toEqual(['periode', 'gebied']);
  });

  test.each([
    'SELECT 1,\n  fout FROM b',
    'WITH c AS (SELECT 1)\nSELECT fout FROM c, b',
    'WITH  RECURSIVE c AS (SELECT 1)\nSELECT\n\n   fout FROM c, b',
    'SUMMARIZE\nSELECT fout FROM b'
  ])('brings a position back to the own text of %j', (own) => {
    const composed = composeSql(own, sources);
    const place = (text: string) => {
      const before = text.slice(0, text.indexOf('fout')).split('\n');
      return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    };
    const position = place(composed.sql);
    const error = composed.toError({ kind: 'unknown-column', detail: 'x', position });
    expect(error).toMatchObject({ error: { position: place(own) } });
  });

  test('gives no position for an error in what it reads', () => {
    const error = composeSql('FROM b', sources).toError({
      kind: 'sql',
      detail: 'x',
      position: { line: 2, column: 1 }
    });
    expect(error).toEqual({ kind: 'engine', error: { kind: 'sql', detail: 'x' } });
  });
});
