import { describe, expect, test } from 'vitest';
import { replaceName } from '#lib/cells/sql/replace-name.ts';
import { toOwnText } from '#lib/cells/sql/to-own-text.ts';

describe('the statement of a figure as a cell of its own', () => {
  const sql = 'SELECT * FROM waarnemingen WHERE periode = $periode AND indicator = ANY($indicatoren)';

  test('keeps what the document calls the same, and writes out the rest', () => {
    const own = toOwnText(
      { sql, parameters: { periode: '2024', indicatoren: ['a', "b's"] } },
      { periode: '2024', gebied: 'NL01' }
    );
    expect(own).toBe(
      "SELECT * FROM waarnemingen WHERE periode = $periode AND indicator = ANY(['a', 'b''s'])"
    );
  });

  test('writes out a value that differs from the document', () => {
    expect(toOwnText({ sql: 'SELECT $periode', parameters: { periode: '2019' } }, { periode: '2024' })).toBe(
      "SELECT '2019'"
    );
  });
});

describe('a proposed name', () => {
  test('goes where the error is, and only there', () => {
    expect(replaceName('SELECT gemente\nFROM gemente', 'gemente', 'gemeente', { line: 2, column: 6 })).toBe(
      'SELECT gemente\nFROM gemeente'
    );
  });

  test('goes everywhere as a whole word when the place is unknown', () => {
    expect(replaceName('SELECT gemente, gementelijk', 'gemente', 'gemeente')).toBe(
      'SELECT gemeente, gementelijk'
    );
  });
});
