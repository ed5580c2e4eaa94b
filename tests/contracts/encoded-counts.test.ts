import { beforeAll, describe, expect, test } from 'vitest';
import { tableOf } from '#lib/document/table-of.ts';
import { cell, findingOf, openTrial, type Trial } from './trial-departure.ts';

/** Meldingen of four gemeenten, of which one has three; only other statements read them. */
const meldingen = cell(
  'ruw',
  'sql',
  {
    sql: `SELECT * FROM (VALUES ('GM0758', 'drugs', 247, 12001), ('GM1719', 'drugs', 211, 9000), ('GM0777', 'drugs', 164, 8000),
      ('GM0879', 'drugs', 3, 7000)) AS t(gebied, soort, n, inwoners);`
  },
  true
);

let trial: Trial;
beforeAll(async () => {
  trial = await openTrial();
});

const asking = (sql: string) => trial.depart(trial.documentOf([meldingen, cell('vraag', 'sql', { sql })]));

describe('a small count of another cell stays here', () => {
  test.each([
    ['as one of two numbers', 'SELECT gebied, CASE WHEN n < 4 THEN 100 ELSE 200 END AS aantal FROM ruw'],
    ['as yes or no', 'SELECT gebied, n = 3 AS is_drie FROM ruw'],
    ['as a word', "SELECT gebied, ['nul', 'een', 'twee', 'drie'][n + 1] AS woord FROM ruw"],
    ['as a class', "SELECT gebied, CASE WHEN n < 5 THEN '0-4' ELSE '5+' END AS klasse FROM ruw"],
    ['times a thousand', 'SELECT gebied, n * 1000 AS aantal FROM ruw'],
    ['squared', 'SELECT gebied, 100 * n * n AS aantal FROM ruw'],
    ['shifted', 'SELECT gebied, (n << 10) AS aantal FROM ruw'],
    ['as a date', "SELECT gebied, DATE '2020-01-01' + n::INTEGER AS datum FROM ruw"],
    ['as a moment', 'SELECT gebied, make_timestamp(n::BIGINT * 1000000) AS moment FROM ruw'],
    ['as a year', 'SELECT gebied, 2000 + n AS jaar, 100 AS aantal FROM ruw'],
    ['as inhabitants', 'SELECT gebied, n AS inwoners, 100 AS aantal FROM ruw'],
    ['as a score', 'SELECT gebied, n AS score FROM ruw'],
    ['as a place', 'SELECT gebied, n AS rang FROM ruw'],
    ['as a bar of marks', "SELECT gebied, repeat('█', n::INTEGER) AS balk FROM ruw"],
    ['as marks that nobody sees', "SELECT gebied, 'a' || repeat(chr(8203), n::INTEGER) AS tekst FROM ruw"],
    ['in base 64', 'SELECT gebied, base64(n::VARCHAR::BLOB) AS code FROM ruw'],
    ['as a digest', 'SELECT gebied, md5(n::VARCHAR) AS code FROM ruw'],
    ['in other digits', 'SELECT gebied, chr(1632 + n::INTEGER % 10) AS cijfer FROM ruw'],
    ['as a code', "SELECT gebied, lpad(n::VARCHAR, 5, '0') AS code FROM ruw"],
    ['as the name of a wijk', "SELECT gebied, 'wijk ' || n AS wijk, 100 AS aantal FROM ruw"],
    [
      'as the code of an area',
      "SELECT 'GM' || lpad((n + 1000)::VARCHAR, 4, '0') AS gebied, 100 AS aantal FROM ruw"
    ],
    ['as so many rows', 'SELECT gebied, 100 AS aantal FROM ruw, range(n::BIGINT) WHERE n < 10'],
    ['as a row that is there', 'SELECT gebied, 100 AS aantal FROM ruw WHERE n = 3'],
    [
      'in the name of a column',
      "PIVOT (SELECT 'k' || n AS k, 100 AS aantal FROM ruw) ON k USING sum(aantal)"
    ],
    ['in a list as text', 'SELECT to_json(list(n)) AS alle FROM ruw']
  ])('%s', async (_how, sql) => {
    const { report, leaving } = await asking(sql);
    expect(findingOf({ report }, 'encoded')).toMatchObject({ outcome: 'blokkade', cells: ['vraag'] });
    expect(tableOf(leaving.state('vraag').output)?.rowCount).toBe(0);
  });

  test('through a statement between them', async () => {
    const between = cell('tussen', 'sql', { sql: 'SELECT gebied, n + 1 AS meer FROM ruw' }, true);
    const last = cell('vraag', 'sql', { sql: 'SELECT gebied, md5(meer::VARCHAR) AS code FROM tussen' });
    const departure = await trial.depart(trial.documentOf([meldingen, between, last]));
    expect(findingOf(departure, 'encoded')).toMatchObject({ outcome: 'blokkade', cells: ['vraag'] });
  });
});

describe('what follows from other counts only may leave', () => {
  test.each([
    ['a sum', 'SELECT soort, sum(n)::INTEGER AS aantal FROM ruw GROUP BY soort'],
    ['how many there are', "SELECT count(*) * 10 AS aantal FROM ruw WHERE gebied <> 'GM9999'"],
    ['what is large', 'SELECT gebied, n AS aantal FROM ruw WHERE n >= 10'],
    [
      'a class of large ones',
      "SELECT gebied, CASE WHEN n >= 200 THEN 'veel' ELSE 'minder' END AS klasse FROM ruw"
    ],
    ['rounded', 'SELECT soort, round(sum(n) / 5) * 5 AS aantal FROM ruw GROUP BY soort'],
    ['with inhabitants', 'SELECT gebied, inwoners, n AS aantal FROM ruw WHERE n > 100 ORDER BY n']
  ])('%s', async (_what, sql) => {
    expect(findingOf(await asking(sql), 'encoded')).toMatchObject({ outcome: 'akkoord' });
  });
});

test('a small count of a file stays here too', async () => {
  const { release, engine } = trial.world;
  await engine.query({
    sql: `CREATE OR REPLACE TABLE eigen_klachten AS SELECT * FROM (VALUES ('GM0758', '2024', 'klachten', 247, 12001.0), ('GM0879', '2024', 'klachten', 3, 7000.0))
      AS t(gebied, periode, indicator, teller, noemer)`
  });
  const file = { name: 'eigen_klachten', format: 'arrow', added: { status: 'lokaal' } } as never;
  const of = async (sql: string) =>
    findingOf(
      await trial.depart(trial.documentOf([cell('vraag', 'sql', { sql })]), {
        release: { ...release, resources: [...release.resources, file] }
      }),
      'encoded'
    );
  expect(await of('SELECT gebied, md5(teller::VARCHAR) AS code FROM eigen_klachten')).toMatchObject({
    outcome: 'blokkade'
  });
  expect(await of('SELECT sum(teller)::INTEGER AS aantal FROM eigen_klachten')).toMatchObject({
    outcome: 'akkoord'
  });
});
