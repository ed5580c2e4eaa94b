import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sqlNames } from '#lib/document/sql-names.ts';
import { sqlTokens } from '#lib/document/sql-tokens.ts';

const known = {
  tables: ['gebieden', 'waarnemingen'],
  cells: ['drugs', 'regio'],
  named: ['drugs', 'regio'],
  parameters: ['gebied', 'periode', 'mijn_grens']
};
const names = (sql: string) => sqlNames(sql, known);

describe('the names in SQL', () => {
  test('are tables, cells and parameters that are known, in any case', () => {
    expect(
      names('SELECT * FROM Drugs JOIN "gebieden" USING (code) WHERE code = $gebied AND x = $onbekend')
    ).toEqual({ tables: ['gebieden'], cells: ['drugs'], parameters: ['gebied'] });
  });

  test.each([
    ["SELECT 'uit regio en drugs, it''s $periode' AS tekst"],
    ['SELECT 1 -- FROM drugs WHERE $gebied'],
    ['SELECT 1 /* FROM drugs /* regio */ $gebied */'],
    ['SELECT $$ FROM drugs $gebied $$'],
    ['SELECT $t$ FROM drugs $gebied $t$'],
    ["SELECT E'it\\'s FROM drugs $gebied'"],
    ['SELECT "FROM drugs $gebied"'],
    ['SELECT 1 AS drugs'],
    ['SELECT g.drugs FROM x AS g'],
    ['SELECT drugsafval FROM mijnregio'],
    ['SELECT a$gebied']
  ])('are not seen inside strings, comments, longer words, or where a name is given: %s', (sql) => {
    expect(names(sql)).toEqual({ tables: [], cells: [], parameters: [] });
  });

  test.each([
    'FROM drugs',
    "FROM 'drugs'",
    'SELECT (SELECT max(x) FROM drugs)',
    'WITH t AS (FROM drugs) FROM t',
    'PIVOT drugs ON x',
    'SUMMARIZE drugs',
    'FROM a, drugs',
    'FROM a/**/,/*x*/drugs',
    'FROM"drugs"',
    "SELECT 'a'FROM drugs",
    'SELECT 1FROM drugs',
    "SELECT E'\\\\' FROM drugs",
    "SELECT 'niet $gebied' || x FROM drugs"
  ])('are never missed: %s', (sql) => {
    expect(names(sql).cells).toEqual(['drugs']);
  });

  test('keep the place of every token, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        let end = 0;
        for (const token of sqlTokens(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          end = token.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { seed: 4, numRuns: 2_000 }
    );
  });

  test('survive what stands around them', () => {
    const around = fc.constantFrom(
      "'x'",
      "''",
      '"y"',
      '-- c\n',
      '/* drug */',
      '$$ s $$',
      '1.5',
      ',',
      '(',
      ';',
      "E'\\''"
    );
    fc.assert(
      fc.property(fc.array(around), fc.array(around), (before, after) => {
        const sql = `${before.join(' ')} FROM drugs WHERE $gebied ${after.join(' ')}`;
        expect(names(sql)).toMatchObject({ cells: ['drugs'], parameters: ['gebied'] });
      }),
      { seed: 5 }
    );
  });

  test('are found in a long statement at once', () => {
    const started = performance.now();
    for (const piece of ["'", '"', '$', '$a', '/*', '*/', '-', 'a ', "E'", '1_'])
      sqlTokens(piece.repeat(100_000 / piece.length));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
