import { describe, expect, test } from 'vitest';
import { createDocument } from '#lib/document/create-document.ts';
import { ownCells } from '#lib/gates/own-cells.ts';
import type { Release } from '#lib/indicators/release.ts';
import { indicator } from '../indicators/small-country.ts';
import { smallRelease } from '../indicators/small-release.ts';

const resource = (name: string, more: Partial<Release['resources'][number]> = {}) =>
  ({ name, format: 'parquet', ...more }) as Release['resources'][number];

const release = (joined: boolean): Release =>
  smallRelease(
    [
      resource('waarnemingen'),
      resource('gebieden'),
      ...(joined
        ? [resource('eigen_rijen', { added: { status: 'lokaal', joins: 'waarnemingen' } as never })]
        : [])
    ],
    [indicator({ id: 'drugs', thema: 'veiligheid' }), indicator({ id: 'meldingen', thema: 'lokaal' })]
  );

function sourceOf(sql: string, joined = false) {
  const document = createDocument({
    id: 'proef',
    template: null,
    release: { id: 'proef', version: '1', hash: '' },
    parameters: { gebied: 'NL01', periode: '2024', vergelijking: 'nederland', own: {} },
    cells: [{ id: 'c1', kind: 'sql', name: 'vraag', folded: false, spec: { sql } }]
  });
  return ownCells(document, release(joined)).get('c1') ?? null;
}

describe('numbers typed over a table of the release are one’s own', () => {
  test.each([
    ["SELECT code, CASE code WHEN 'GM0748' THEN 3 WHEN 'GM0758' THEN 41 END AS aantal FROM gebieden"],
    ["SELECT code, CASE WHEN naam = 'Breda' THEN 12 ELSE 1 END AS aantal FROM gebieden"],
    ["SELECT code, if(code = 'GM0748', 3, 40) AS aantal FROM gebieden"],
    ["SELECT 'GM0748' AS gebied, 3 AS aantal FROM gebieden LIMIT 1"],
    ["SELECT code, {'GM0748': 3}[code] AS aantal FROM gebieden"],
    ['SELECT code, [3, 4, 5][rang] AS aantal FROM gebieden'],
    ['SELECT code, coalesce(NULL, 7) AS aantal FROM gebieden']
  ])('%s', (sql) => {
    expect(sourceOf(sql)).toBe('typed');
  });
});

describe('numbers that only ask the release are not', () => {
  test.each([
    ["SELECT sum(CASE WHEN indicator = 'drugs' THEN 1 ELSE 0 END) AS aantal FROM waarnemingen"],
    ['SELECT round(10000 * teller / noemer, 2) AS cijfer FROM waarnemingen WHERE teller > 10 LIMIT 20'],
    ['SELECT gebied, cijfer(teller, noemer, 10000) AS waarde FROM waarnemingen ORDER BY 2 DESC LIMIT 5'],
    ["SELECT gebied FROM waarnemingen ORDER BY CASE gebied WHEN 'GM0748' THEN 1 ELSE 2 END"],
    ['SELECT gebied, CASE WHEN noemer > 0 THEN teller / noemer ELSE 0 END AS deel FROM waarnemingen'],
    ["SELECT gebied[1] AS eerste, split_part(gebied, 'M', 2) AS tweede FROM waarnemingen"],
    ['SELECT count(*) FROM waarnemingen WHERE periode IN (SELECT max(periode) FROM waarnemingen)']
  ])('%s', (sql) => {
    expect(sourceOf(sql)).toBeNull();
  });
});

describe('where rows of a file stand among those of the release', () => {
  test.each([
    ["SELECT * FROM waarnemingen WHERE indicator = 'drugs' AND periode = $periode"],
    ["SELECT * FROM waarnemingen w JOIN gebieden g ON g.code = w.gebied WHERE w.indicator IN ('drugs')"]
  ])('a statement on published indicators reads none of them: %s', (sql) => {
    expect(sourceOf(sql, true)).toBeNull();
  });

  test.each([
    ['SELECT * FROM waarnemingen'],
    ["SELECT * FROM waarnemingen WHERE indicator = 'meldingen'"],
    ["SELECT * FROM waarnemingen WHERE indicator IN ('drugs', 'meldingen')"],
    ["SELECT * FROM waarnemingen WHERE indicator = 'drugs' OR true"],
    ["SELECT * FROM waarnemingen WHERE NOT indicator = 'drugs'"],
    ["SELECT * FROM waarnemingen a, waarnemingen b WHERE a.indicator = 'drugs'"],
    ["SELECT count(*) FILTER (WHERE indicator = 'drugs'), count(*) FROM waarnemingen"],
    ["SELECT * FROM waarnemingen a LEFT JOIN gebieden g ON a.indicator = 'drugs'"],
    ["SELECT * FROM (SELECT 'drugs' AS x, * FROM waarnemingen) WHERE x = 'drugs'"]
  ])('any other statement may: %s', (sql) => {
    expect(sourceOf(sql, true)).toBe('file');
  });
});
