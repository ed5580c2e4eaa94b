import { DuckDBInstance, listValue, LIST, VARCHAR } from '@duckdb/node-api';
import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import { beforeAll, describe, expect, test } from 'vitest';
import { areasQuery } from '#lib/sql/queries/areas.ts';
import { branchFiguresQuery } from '#lib/sql/queries/branch-figures.ts';
import { catalogueQuery } from '#lib/sql/queries/catalogue.ts';
import { inhabitantsQuery } from '#lib/sql/queries/inhabitants.ts';
import { observationsQuery } from '#lib/sql/queries/observations.ts';
import { previewQuery } from '#lib/sql/queries/preview.ts';
import { regionFiguresQuery } from '#lib/sql/queries/region-figures.ts';
import { seriesQuery } from '#lib/sql/queries/series.ts';
import { workListQuery } from '#lib/sql/queries/work-list.ts';
import type { SqlParameter, SqlQuery } from '#lib/sql/sql.ts';

let connection: DuckDBConnection;

/** Three gemeenten that can be added up in one's head; one of them is suppressed in 2023. */
beforeAll(async () => {
  connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(`
    CREATE TABLE gebieden (code VARCHAR, naam VARCHAR, niveau VARCHAR, provincie VARCHAR, riec VARCHAR,
      veiligheidsregio VARCHAR, gemeente VARCHAR, wijk VARCHAR);
    INSERT INTO gebieden VALUES
      ('GM0001', 'Een', 'gemeente', 'PV01', 'RIEC_NN', NULL, 'GM0001', NULL),
      ('NL01', 'Nederland', 'land', NULL, NULL, NULL, NULL, NULL);
    CREATE TABLE indicatoren (id VARCHAR, naam VARCHAR, thema VARCHAR, eenheid VARCHAR, per DOUBLE, soort VARCHAR,
      richting VARCHAR, additief BOOLEAN, teller VARCHAR, noemer VARCHAR, bron VARCHAR, definitie VARCHAR,
      kanttekening VARCHAR);
    INSERT INTO indicatoren VALUES
      ('a', 'A', 'drugs', 'per 10.000 inwoners', 10000, 'telling', 'context', true, 'a', 'inwoners op 1 januari', '', '', ''),
      ('dichtheid', 'D', 'gebied', 'inwoners per km² land', 1, 'telling', 'context', true, 'inwoners op 1 januari', 'km²', '', '', ''),
      ('m', 'M', 'gebied', 'euro', 1, 'mediaan', 'context', false, '', 'huishoudens', '', '', '');
    CREATE TABLE waarnemingen (gebied VARCHAR, periode VARCHAR, indicator VARCHAR, teller DOUBLE, noemer DOUBLE,
      waarde DOUBLE, markering VARCHAR);
    INSERT INTO waarnemingen VALUES
      ('GM0001', '2024', 'a', 10, 1000, 100, ''),
      ('GM0002', '2024', 'a', 20, 2000, 100, ''),
      ('GM0003', '2024', 'a', 60, 3000, 200, ''),
      ('GM0001', '2023', 'a', 5, 1000, 50, ''),
      ('GM0002', '2023', 'a', NULL, 2000, NULL, 'geheim'),
      ('GM0001', '2024', 'dichtheid', 1050, 10, 105, ''),
      ('GM0001', '2024', 'm', NULL, 400, 31000, ''),
      ('GM0001', '2024', 'vestigingen_totaal', 900, 1000, 900, '');
    CREATE TABLE branches (sbi VARCHAR, naam VARCHAR, kwetsbaar BOOLEAN, motivering VARCHAR, peildatum DATE);
    INSERT INTO branches VALUES
      ('45112', 'Autohandel', true, 'contant geld', '2025-11-24'),
      ('9604', 'Sauna', false, '', '2025-11-24');
    CREATE TABLE vestigingen (gebied VARCHAR, periode VARCHAR, sbi VARCHAR, vestigingen INTEGER, omzet DOUBLE,
      ondernemingen INTEGER, markering VARCHAR);
    INSERT INTO vestigingen VALUES
      ('GM0001', '2024', '45112', 30, 900, 25, ''),
      ('GM0002', '2024', '45112', 5, NULL, NULL, 'geheim'),
      ('GM0001', '2023', '45112', 28, 800, 24, ''),
      ('GM0001', '2024', '9604', 2, NULL, NULL, 'geheim');
  `);
});

const bound = (value: SqlParameter): DuckDBValue =>
  Array.isArray(value) ? listValue(value.map(String)) : (value as DuckDBValue);

async function rows({ sql, parameters }: SqlQuery) {
  const values = Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, bound(value)]));
  const types = Object.fromEntries(
    Object.entries(parameters).flatMap(([name, value]) =>
      Array.isArray(value) ? [[name, LIST(VARCHAR)]] : []
    )
  );
  return (await connection.runAndReadAll(sql, values, types)).getRowObjectsJson();
}

describe('a question to the engine', () => {
  test('observations: everything of these indicators in one period', async () => {
    const found = await rows(observationsQuery(['a'], '2024'));
    expect(found.map(({ gebied, teller }) => [gebied, teller])).toEqual([
      ['GM0001', 10],
      ['GM0002', 20],
      ['GM0003', 60]
    ]);
  });

  test('observations: read as an analyst would write them', () => {
    expect(observationsQuery(['a'], '2024').sql).toBe(
      [
        'SELECT gebied, periode, indicator, teller, noemer, waarde, markering',
        'FROM waarnemingen',
        'WHERE periode = $periode',
        '  AND indicator = ANY($indicatoren)',
        'ORDER BY indicator, gebied'
      ].join('\n')
    );
  });

  test('branch figures: the work list with all establishments beside it, or the branches named', async () => {
    const found = await rows(branchFiguresQuery([], '2024'));
    expect(found.map(({ sbi, gebied, vestigingen, totaal }) => [sbi, gebied, vestigingen, totaal])).toEqual([
      ['45112', 'GM0001', 30, 900],
      ['45112', 'GM0002', 5, null]
    ]);
    expect(found[0]?.['peildatum']).toBe('2025-11-24');
    const named = await rows(branchFiguresQuery(['9604'], '2024'));
    expect(named.map(({ sbi, vestigingen }) => [sbi, vestigingen])).toEqual([['9604', 2]]);
  });

  test('work list: every branch by name', async () => {
    expect((await rows(workListQuery())).map(({ naam }) => naam)).toEqual(['Autohandel', 'Sauna']);
  });

  test('series: all periods of these areas', async () => {
    const found = await rows(seriesQuery(['a'], ['GM0001']));
    expect(found.map(({ periode, waarde }) => [periode, waarde])).toEqual([
      ['2023', 50],
      ['2024', 100]
    ]);
  });

  test('region figures: sums over the gemeenten, never the mean of their rates', async () => {
    expect(await rows(regionFiguresQuery(['a', 'm'], '2024', ['GM0001', 'GM0002', 'GM0003']))).toEqual([
      { indicator: 'a', teller: 90, noemer: 6000, bekend: '3', gemeenten: '3', waarde: 150 }
    ]);
  });

  test('region figures: no value while a gemeente is missing', async () => {
    expect(await rows(regionFiguresQuery(['a'], '2023', ['GM0001', 'GM0002']))).toEqual([
      { indicator: 'a', teller: 5, noemer: 1000, bekend: '1', gemeenten: '2', waarde: null }
    ]);
  });

  test('inhabitants: the largest group that is counted, or counted against', async () => {
    expect((await rows(inhabitantsQuery('2024'))).map(({ gebied, inwoners }) => [gebied, inwoners])).toEqual([
      ['GM0003', 3000],
      ['GM0002', 2000],
      ['GM0001', 1050]
    ]);
  });

  test('catalogue, areas and preview', async () => {
    expect((await rows(catalogueQuery())).map(({ id }) => id)).toEqual(['a', 'dichtheid', 'm']);
    expect(await rows(areasQuery(['land']))).toMatchObject([{ code: 'NL01', niveau: 'land' }]);
    expect(await rows(previewQuery('waarnemingen', 2))).toHaveLength(2);
  });
});
