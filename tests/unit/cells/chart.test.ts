import { describe, expect, test } from 'vitest';
import type { BuiltColumn } from '#lib/charts/built-data.ts';
import { chartCell } from '#lib/cells/chart/cell.ts';
import { chartColumns } from '#lib/cells/chart/chart-columns.ts';
import { parseSpecText } from '#lib/cells/chart/parse-spec-text.ts';
import { brokenPlace, placeInJson } from '#lib/cells/chart/place-in-json.ts';
import { suggestChart } from '#lib/cells/chart/suggest-chart.ts';
import { copiedTable } from '#lib/cells/table/copied-table.ts';
import { memoryColumn, memoryTable } from '#lib/cells/table/memory-table.ts';
import { codeOf, smallCountry } from '../indicators/small-country.ts';
import { contextOf } from './context-of.ts';

const names: BuiltColumn = { name: 'naam', kind: 'text', values: ['Breda', 'Goes', 'Hulst'] };
const number = (name: string, ...values: number[]): BuiltColumn => ({ name, kind: 'number', values });
const years: BuiltColumn = { name: 'jaar', kind: 'year', values: [2022, 2023, 2024] };
const ends = [number('onder', 1, 2, 3), number('boven', 3, 4, 5)];

describe('a first proposal', () => {
  test('draws names with a measure as bars, largest first', () => {
    expect(suggestChart([names, number('aantal', 3, 1, 2)])).toMatchObject({
      marks: ['bar'],
      x: 'aantal',
      y: 'naam',
      sort: 'value',
      descending: true
    });
  });

  test('always takes the interval along, with the measure that lies in it', () => {
    expect(
      suggestChart([names, number('cijfer', 2, 3, 4), number('inwoners', 90, 80, 70), ...ends])
    ).toMatchObject({
      marks: ['interval'],
      x: 'cijfer',
      low: 'onder',
      high: 'boven'
    });
  });

  test('draws years as a line', () => {
    expect(suggestChart([years, number('aantal', 3, 1, 2)])).toMatchObject({
      marks: ['line', 'dot'],
      x: 'jaar'
    });
  });

  test('colours by the outcome of a test', () => {
    const tested: BuiltColumn = { name: 'klasse', kind: 'class', values: ['hoger', 'lager', 'niet_anders'] };
    expect(suggestChart([names, tested, number('aantal', 3, 1, 2)])).toMatchObject({ colour: 'klasse' });
  });

  test('sets two measures against each other, and strews one', () => {
    expect(suggestChart([number('a', 1, 2), number('b', 3, 4)])).toMatchObject({
      marks: ['dot'],
      x: 'a',
      y: 'b'
    });
    expect(suggestChart([number('a', 1, 2)])).toMatchObject({ marks: ['tick'], x: 'a', y: '' });
  });

  test('is none for rows without a number', () => {
    expect(suggestChart([names])).toBeNull();
    expect(suggestChart([])).toBeNull();
  });
});

test('a column of outcomes and one of years are known by what stands in them', () => {
  const table = memoryTable(
    [
      memoryColumn('klasse', 'text', ['hoger', null, 'te_weinig']),
      memoryColumn('jaar', 'text', ['2022', '2023', null]),
      memoryColumn('naam', 'text', ['hoger', 'Breda', 'Goes'])
    ],
    3
  );
  expect(chartColumns(table).map(({ kind }) => kind)).toEqual(['class', 'year', 'text']);
  expect(chartColumns(table)[1]?.values).toEqual([2022, 2023, null]);
});

describe('a specification as JSON', () => {
  const text = '{\n  "source": "rijen",\n  "marks": ["bar", "ring"]\n}';

  test('says where a value does not fit, and what would', () => {
    const parsed = parseSpecText(text, 'nl');
    expect(parsed).toMatchObject({ ok: false, error: { line: 3, column: 20 } });
    expect(parsed.ok ? '' : parsed.error.message).toContain('"bar"');
  });

  test('refuses a field that no chart has, at its place', () => {
    expect(parseSpecText('{\n  "source": "rijen",\n  "script": "1"\n}', 'nl')).toMatchObject({
      ok: false,
      error: { line: 3, message: '‘script’ kent een grafiek niet. Haal het weg.' }
    });
  });

  test('finds where the text stops being JSON', () => {
    expect(brokenPlace('{"a": 1,\n "b" 2}')).toEqual({ line: 2, column: 6 });
    expect(brokenPlace(text)).toBeNull();
  });

  test('gives the last part of a path that is there', () => {
    expect(placeInJson(text, ['marks', 5])).toEqual({ line: 3, column: 12 });
  });

  test('is made complete once', () => {
    expect(parseSpecText('{"source": "rijen"}', 'nl')).toEqual({
      ok: true,
      value: expect.objectContaining({
        marks: [],
        sort: 'value',
        xAxis: { title: '', scale: 'linear', zero: true }
      })
    });
  });
});

test('a column that the source does not have is an error with the name that may be meant', async () => {
  const table = memoryTable(
    [memoryColumn('gemeente', 'text', ['Breda']), memoryColumn('aantal', 'double', [1])],
    1
  );
  const context = { ...contextOf(smallCountry(), codeOf(1)), upstream: () => table };
  const spec = { ...chartCell.example, low: '', high: '', x: 'aantal', y: 'gemente' };
  expect(await chartCell.run(spec, context)).toMatchObject({
    ok: false,
    error: { field: 'y', detail: expect.stringContaining('‘gemeente’') }
  });
});

describe('rows on the clipboard', () => {
  const table = memoryTable(
    [
      memoryColumn('naam', 'text', ['=1+1', 'a|b', null]),
      memoryColumn('waarde', 'double', [1234.5, -2, null])
    ],
    3
  );
  const order = Uint32Array.of(1, 0, 2);

  test('are exact for a spreadsheet, and no formula', () => {
    expect(copiedTable(table, order, 'tsv', 'nl')).toBe("naam\twaarde\na|b\t-2\n'=1+1\t1234.5\n\t");
  });

  test('are as shown in running text', () => {
    expect(copiedTable(table, order, 'markdown', 'nl').split('\n').slice(2)).toEqual([
      '| a\\|b | −2 |',
      '| =1+1 | 1.234,5 |',
      '| NULL | NULL |'
    ]);
  });
});
