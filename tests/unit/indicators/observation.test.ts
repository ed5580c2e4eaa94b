import { expect, test } from 'vitest';
import { groupObservations, observationsFromTable } from '#lib/indicators/observation.ts';

/** Columns as the engine gives them: doubles with NaN where missing, texts with null. */
const table = (columns: Record<string, readonly (string | number | null)[]>) => ({
  rowCount: columns['gebied']?.length ?? 0,
  column: (name: string) => ({
    numbers: () =>
      Float64Array.from(columns[name] ?? [], (value) => (typeof value === 'number' ? value : NaN)),
    texts: () => (columns[name] ?? []).map((value) => (value === null ? null : String(value)))
  })
});

const rows = observationsFromTable(
  table({
    gebied: ['GM0001', 'GM0002', 'GM0003'],
    periode: ['2024', '2024', '2024'],
    indicator: ['a', 'a', 'b'],
    teller: [0, null, 3],
    noemer: [1000, 2000, null],
    waarde: [0, null, 3],
    markering: ['', 'geheim', 'iets nieuws']
  })
);

test('missing becomes null and zero stays zero', () => {
  expect(rows[0]).toEqual({
    gebied: 'GM0001',
    periode: '2024',
    indicator: 'a',
    teller: 0,
    noemer: 1000,
    waarde: 0,
    markering: ''
  });
  expect(rows[1]).toMatchObject({ teller: null, noemer: 2000, waarde: null, markering: 'geheim' });
});

test('a mark that this version does not know is unknown', () => {
  expect(rows[2]).toMatchObject({ markering: 'onbekend', noemer: null });
});

test('observations are grouped by indicator', () => {
  const groups = groupObservations(rows);
  expect([...groups.keys()]).toEqual(['a', 'b']);
  expect(groups.get('a')).toHaveLength(2);
});
