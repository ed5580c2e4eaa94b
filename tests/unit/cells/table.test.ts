import { describe, expect, test } from 'vitest';
import { columnSummary } from '#lib/cells/table/column-summary.ts';
import { formatResultValue } from '#lib/cells/table/format-result-value.ts';
import { memoryColumn, memoryTable, shownColumn } from '#lib/cells/table/memory-table.ts';
import { rowOrder } from '#lib/cells/table/row-order.ts';
import { figuresOfResult, tableOfResult } from '#lib/cells/table/table-of-result.ts';
import { shortUnit } from '#lib/cells/overview/short-unit.ts';

const names = memoryColumn('naam', 'text', ['Goes', null, 'Breda']);
const years = memoryColumn('jaar', 'integer', [2024, 2015, null]);
const values = memoryColumn('waarde', 'double', [1234.5678, null, 0.25]);
const table = memoryTable([names, years, values], 3);

describe('values of a result', () => {
  test.each([
    [null, 'text', 'NULL'],
    [1234.5678, 'double', '1.234,568'],
    [0.25, 'double', '0,25'],
    [12345678901234567890n, 'bigint', '12.345.678.901.234.567.890'],
    ['-1234.50', 'decimal', '−1.234,50'],
    ['2024-11-12', 'date', '12 nov 2024'],
    ['GM0748', 'text', 'GM0748'],
    [true, 'boolean', 'true'],
    [Infinity, 'double', '∞'],
    [-Infinity, 'double', '−∞'],
    [NaN, 'double', 'NaN']
  ] as const)('%s (%s) reads %s', (value, kind, shown) => {
    expect(formatResultValue(value, kind, 'nl')).toBe(shown);
  });

  test('years have no thousands point', () => {
    expect(tableOfResult(table, 'nl', '').rows[0]).toEqual(['Goes', '2024', '1.234,568']);
  });

  test('a table for readers has no signs of SQL', () => {
    const counts = memoryTable([memoryColumn('niet_te_bepalen', 'integer', [null])], 1);
    expect(tableOfResult(counts, 'nl', '')).toMatchObject({
      columns: [{ label: 'niet te bepalen' }],
      rows: [['–']]
    });
  });

  test('a figure that is held back keeps its word', () => {
    const held = memoryTable([shownColumn('waarde', [null, 2], ['geheim', '2,0'])], 2);
    expect(tableOfResult(held, 'nl', '').rows).toEqual([['geheim'], ['2,0']]);
  });

  test('numbers below each other have the same decimals; the value of a figure has its own', () => {
    expect(tableOfResult(table, 'nl', '').rows[2]).toEqual(['Breda', '–', '0,250']);
    expect(figuresOfResult(table, 'nl').at(-1)).toEqual({
      name: 'Breda, waarde',
      value: '0,25',
      shown: '0,250'
    });
  });
});

describe('the order of rows', () => {
  test('as they came without a choice', () => {
    expect([...rowOrder(table, null)]).toEqual([0, 1, 2]);
  });

  test('puts missing values last, up and down', () => {
    expect([...rowOrder(table, { column: 0, descending: false })]).toEqual([2, 0, 1]);
    expect([...rowOrder(table, { column: 0, descending: true })]).toEqual([0, 2, 1]);
    expect([...rowOrder(table, { column: 1, descending: false })]).toEqual([1, 0, 2]);
    expect([...rowOrder(table, { column: 2, descending: true })]).toEqual([0, 2, 1]);
  });
});

test('the head of a column says its type or range, and how much is empty', () => {
  expect(columnSummary(names, 'nl')).toEqual({ note: 'tekst, 2 uniek', empty: 1, bins: [] });
  expect(columnSummary(years, 'nl')).toMatchObject({ note: '2015 tot 2024', empty: 1 });
  expect(columnSummary(values, 'nl').bins.reduce((sum, count) => sum + count, 0)).toBe(2);
});

test('the head of a column looks at every row the engine answers, and in more rows at all of their rhythm', () => {
  const of = (rows: number) =>
    columnSummary(
      memoryColumn(
        'rest',
        'text',
        Array.from({ length: rows }, (_, row) => (row % 4 === 0 ? null : String(row % 342)))
      ),
      'nl'
    );
  expect(of(100_000)).toMatchObject({ note: 'tekst, 342 uniek', empty: 25_000 });
  expect(of(200_000).note).toBe('tekst, 342 uniek');
  expect(of(200_000).empty / 25_000).toBeCloseTo(1, 1);
});

test.each([
  ['% van de woningen', '%'],
  ['per 10.000 inwoners', 'per 10.000'],
  ['per 100 km² land', 'per 100 km² land'],
  ['euro', 'euro']
])('the unit %s is short as %s', (unit, short) => expect(shortUnit(unit)).toBe(short));
