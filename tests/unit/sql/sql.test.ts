import { describe, expect, test } from 'vitest';
import { identifier } from '#lib/sql/identifier.ts';
import { bind, sql } from '#lib/sql/sql.ts';

describe('the sql tag', () => {
  test('binds values and never pastes them', () => {
    const evil = "2024'; DROP TABLE waarnemingen; --";
    const query = sql`SELECT * FROM waarnemingen WHERE periode = ${bind('periode', evil)}`;
    expect(query).toEqual({
      sql: 'SELECT * FROM waarnemingen WHERE periode = $periode',
      parameters: { periode: evil }
    });
  });

  test('takes off the common indent and blank lines', () => {
    expect(
      sql`
      SELECT gebied
      FROM waarnemingen

      WHERE periode = ${bind('periode', '2024')}
        AND waarde > ${bind('grens', 3)}
    `.sql
    ).toBe('SELECT gebied\nFROM waarnemingen\nWHERE periode = $periode\n  AND waarde > $grens');
  });

  test('nests pieces with their values and keeps their indent', () => {
    const inner = sql`
      SELECT gebied
      FROM waarnemingen
      WHERE periode = ${bind('periode', '2024')}
    `;
    expect(sql`
      SELECT count(*)
      FROM (
        ${inner}
      )
    `).toEqual({
      sql: 'SELECT count(*)\nFROM (\n  SELECT gebied\n  FROM waarnemingen\n  WHERE periode = $periode\n)',
      parameters: { periode: '2024' }
    });
  });

  test('refuses one name for two values, and names that are no words', () => {
    expect(() => sql`${bind('a', 1)} ${bind('a', 2)}`).toThrow('parameter has two values: a');
    expect(() => bind('a b', 1)).toThrow('parameter name is not a word: a b');
  });

  test('quotes names that need it', () => {
    expect(identifier('gebied').identifier).toBe('gebied');
    expect(identifier('Mijn tabel').identifier).toBe('"Mijn tabel"');
    expect(identifier('a"b').identifier).toBe('"a""b"');
    expect(identifier('order').identifier).toBe('"order"');
  });
});
