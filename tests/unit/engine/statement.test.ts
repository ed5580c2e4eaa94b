import { expect, test } from 'vitest';
import { toWords } from '#workers/engine/words.ts';
import { toBound, variableName } from '#workers/engine/parameters.ts';
import { toTransport } from '#workers/engine/columns.ts';
import { readDuckdbError } from '#workers/engine/errors.ts';

test('tokens become words at their place, also behind letters of more bytes', () => {
  const source = `SELECT 'é😀', $"x" FROM "a""b"`;
  const bytes = (place: number) => new TextEncoder().encode(source.slice(0, place)).length;
  const offsets = [
    0,
    7,
    source.indexOf('$'),
    source.indexOf('"x"'),
    source.indexOf('FROM'),
    source.indexOf('"a')
  ];
  const words = toWords(source, { offsets: offsets.map(bytes), types: [4, 2, 3, 0, 4, 0] });
  expect(words.map(({ text }) => text)).toEqual(['SELECT', "'", '$', 'x', 'FROM', 'a"b']);
  expect(words.map(({ at }) => at)).toEqual(offsets);
});

test('names of variables keep capitals apart and can hold no quote', () => {
  expect(variableName('gebied')).toBe('gebied');
  expect(variableName('mijnGebied')).toBe('mijn^gebied');
  expect(() => variableName("x'); DROP TABLE t; --")).toThrow('invalid parameter name');
});

test('values never become text of the statement', () => {
  expect(toBound("'; DROP TABLE t")).toEqual({
    expression: '$1::VARCHAR',
    values: ["'; DROP TABLE t"],
    type: 'VARCHAR'
  });
  expect(toBound(['a', 'b']).expression).toBe('[$1::VARCHAR, $2::VARCHAR]::VARCHAR[]');
});

test.each([
  ['INTEGER', 'c0'],
  ['VARCHAR', 'c0'],
  ['DECIMAL(18,3)', 'c0::VARCHAR'],
  ['HUGEINT', 'c0::VARCHAR'],
  ['INTEGER[]', 'c0::VARCHAR'],
  ["ENUM('DATE')", 'c0::VARCHAR']
])('%s leaves DuckDB as %s', (sqlType, expression) => {
  expect(toTransport('c0', sqlType)).toBe(expression);
});

test('words that are not DuckDB’s are kept as they are', () => {
  expect(readDuckdbError('RuntimeError: unreachable')).toMatchObject({
    type: '',
    message: 'RuntimeError: unreachable'
  });
  expect(readDuckdbError('Error: {"exception_type": broken').message).toContain('broken');
});
