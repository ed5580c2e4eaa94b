import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EngineClient } from '#lib/engine/client.ts';
import { apart, classTrials, numberTrials, overPairs, pairs } from '#tests/unit/sql/macro-trials.ts';
import { ask, errorKind, rows, single, trialEngine } from './trial.ts';

let engine: EngineClient;
beforeAll(async () => {
  engine = await trialEngine();
});
afterAll(() => engine.dispose());

test('the engine starts locked, with the words of refusal as its proof', async () => {
  const info = await engine.ready;
  expect(info).toMatchObject({ ok: true, value: { duckdb: 'v1.4.3' } });
  expect(info.ok && info.value.lock).toMatch(/disabled by configuration/);
});

test('tables of the release answer by name', async () => {
  expect(rows(await ask(engine, 'SELECT code, naam FROM gebieden ORDER BY code'))).toEqual([
    ['GM0518', "'s-Gravenhage"],
    ['GM0748', 'Bergen op Zoom'],
    ['GM0758', 'Breda'],
    ['GM0855', 'Tilburg']
  ]);
  expect(await single(engine, 'SELECT count(*) FROM waarnemingen')).toBe(205_200n);
});

test.each([
  ['FROM-first', 'FROM gebieden'],
  ['WITH', 'WITH g AS (SELECT * FROM gebieden) SELECT * FROM g'],
  ['VALUES', 'VALUES (1), (2)'],
  ['DESCRIBE', 'DESCRIBE gebieden'],
  ['SUMMARIZE', 'SUMMARIZE gebieden'],
  ['UNPIVOT', 'UNPIVOT (SELECT 1 AS a, 2 AS b) ON a, b'],
  ['PIVOT with a list', "PIVOT gebieden ON code IN ('GM0748') USING count(*)"],
  ['a last semicolon and a comment', 'SELECT 1; -- klaar'],
  ['a comment first', '-- vraag\nSELECT 1'],
  ['two columns of one name', 'SELECT 1 AS x, 2 AS x']
])('%s is a question', async (_, sql) => {
  expect(await errorKind(engine, sql)).toBe('ok');
});

test('statistics asked by name are the numbers and classes of a cell', async () => {
  const trials = [...numberTrials, ...classTrials];
  const found = rows(await ask(engine, overPairs(trials.map(({ expression }) => expression))));
  expect(found).toHaveLength(pairs.length);
  pairs.forEach((pair, row) => {
    const answer = found[row] ?? [];
    numberTrials.forEach(({ expression, expected }, i) =>
      expect(apart(answer[i], expected(pair)), `${expression} ${JSON.stringify(pair)}`).toBeLessThanOrEqual(
        1e-12
      )
    );
    expect(answer.slice(numberTrials.length)).toEqual(classTrials.map(({ expected }) => expected(pair)));
  });
});

test('columns of one name are both there, in order', async () => {
  const table = await ask(engine, 'SELECT 1 AS x, 2 AS x, 3 AS "__proto__"');
  expect(table.columns.map(({ name }) => name)).toEqual(['x', 'x_1', '__proto__']);
  expect(rows(table)).toEqual([[1, 2, 3]]);
});

test('order of the statement is the order of the answer', async () => {
  const table = await ask(engine, 'SELECT i FROM range(10000) t(i) ORDER BY i DESC');
  expect(Array.from(table.column('i').numbers().subarray(0, 3))).toEqual([9999, 9998, 9997]);
});

test('an answer is cut at the asked number of rows, and says so', async () => {
  const cut = await ask(engine, 'FROM range(10)', {}, { maxRows: 3 });
  expect([cut.rowCount, cut.truncated]).toEqual([3, true]);
  expect(cut.columns[0]?.texts()).toHaveLength(3);
  const whole = await ask(engine, 'FROM range(3)', {}, { maxRows: 3 });
  expect([whole.rowCount, whole.truncated]).toEqual([3, false]);
});

test('an empty answer keeps its columns', async () => {
  const table = await ask(engine, 'SELECT code FROM gebieden WHERE false');
  expect([table.rowCount, table.columns.map(({ sqlType }) => sqlType)]).toEqual([0, ['VARCHAR']]);
});

describe('what is more than a question is refused', () => {
  test.each([
    'CREATE TABLE x AS SELECT 1',
    'DROP TABLE gebieden',
    "INSERT INTO gebieden VALUES ('a', 'b')",
    'DELETE FROM gebieden',
    "UPDATE gebieden SET naam = ''",
    "COPY gebieden TO 'x.csv'",
    "ATTACH 'x.db'",
    'DETACH memory',
    'INSTALL httpfs',
    'LOAD httpfs',
    'PRAGMA database_list',
    "SET memory_limit = '1GB'",
    'RESET memory_limit',
    'CALL checkpoint()',
    'CHECKPOINT',
    'BEGIN',
    'VACUUM',
    "EXPORT DATABASE 'x'",
    "IMPORT DATABASE 'x'",
    'EXPLAIN ANALYZE SELECT 1',
    'USE memory',
    'SELECT 1; SELECT 2',
    'SELECT 1) AS _; DROP TABLE gebieden; SELECT * FROM (SELECT 1',
    "SELECT * FROM enable_logging(storage = 'file')",
    'SELECT * FROM "enable_logging"()',
    "FROM read_csv('https://example.org/x.csv')",
    "FROM read_text /* hier */ ('x')",
    "FROM glob('*')",
    "SELECT * FROM query('SELECT 1')",
    "FROM query_table('gebieden')",
    "FROM sniff_csv('x')",
    "SELECT getvariable('gebied')",
    'FROM duckdb_settings()',
    "FROM parquet_metadata('x')"
  ])('%s', async (sql) => {
    expect(['refused', 'syntax']).toContain(await errorKind(engine, sql));
    expect(await single(engine, 'SELECT count(*) FROM gebieden')).toBe(4n);
  });

  test('a file named as a table', async () => {
    expect(await errorKind(engine, "FROM 'https://example.org/x.csv'")).not.toBe('ok');
  });
});

describe('errors say what, where, and what was meant', () => {
  const error = async (sql: string) => {
    const answer = await engine.query({ sql });
    return answer.ok ? null : answer.error;
  };

  test('a column', async () => {
    expect(await error('SELECT code,\n  name\nFROM gebieden')).toMatchObject({
      kind: 'unknown-column',
      name: 'name',
      suggestions: ['naam'],
      position: { line: 2, column: 3 }
    });
  });

  test('a column of an alias', async () => {
    expect(await error('SELECT g.naan FROM gebieden g')).toMatchObject({
      kind: 'unknown-column',
      name: 'naan',
      suggestions: ['naam']
    });
  });

  test('a table', async () => {
    expect(await error('SELECT *\nFROM waarneming')).toMatchObject({
      kind: 'unknown-table',
      name: 'waarneming',
      suggestions: ['waarnemingen'],
      position: { line: 2, column: 6 }
    });
  });

  test('a slip of the pen', async () => {
    expect(await error('SELECT 1,\nFROM WHERE')).toMatchObject({ kind: 'syntax', position: { line: 2 } });
    expect(await error('SELEC 1')).toMatchObject({
      kind: 'syntax',
      position: { line: 1, column: 1 },
      suggestions: ['SELECT']
    });
  });

  test('behind letters of more than one byte, and behind a parameter', async () => {
    const answer = await engine.query({
      sql: "SELECT 'é😀', $gebied, nee",
      parameters: { gebied: 'GM0748' }
    });
    expect(answer.ok ? null : answer.error).toMatchObject({ name: 'nee', position: { line: 1, column: 24 } });
  });

  test('while it runs', async () => {
    expect(await error('SELECT CAST(naam AS INTEGER) FROM gebieden')).toMatchObject({ kind: 'sql' });
  });

  test('a parameter without value', async () => {
    const answer = await engine.query({ sql: 'SELECT $gebeid', parameters: { gebied: 'GM0748' } });
    expect(answer.ok ? null : answer.error).toMatchObject({
      kind: 'unknown-parameter',
      name: 'gebeid',
      suggestions: ['gebied']
    });
    expect(await errorKind(engine, 'SELECT ?')).toBe('unknown-parameter');
    expect(await errorKind(engine, 'SELECT $1')).toBe('unknown-parameter');
  });

  test('nothing at all', async () => {
    expect(await errorKind(engine, '  -- niets')).toBe('syntax');
  });
});

describe('check reads without running', () => {
  test('tables, parameters and other names', async () => {
    const unknown = await engine.check('FROM gebieden JOIN eigen USING (code)');
    expect(unknown).toMatchObject({ ok: false, error: { kind: 'unknown-table', name: 'eigen' } });
    const known = await engine.check('SELECT waarde FROM waarnemingen WHERE gebied IN $gemeenten');
    expect(known).toMatchObject({
      ok: true,
      value: { tables: ['waarnemingen'], parameters: ['gemeenten'] }
    });
  });

  test('a table that is not loaded yet is no error, and stays unloaded', async () => {
    const reads = await engine.check('SELECT x FROM waarnemingen_wijk');
    expect(reads).toMatchObject({ ok: true, value: { tables: ['waarnemingen_wijk'] } });
  });
});
