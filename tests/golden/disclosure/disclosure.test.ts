import { describe, expect, test } from 'vitest';
import golden from './cases.json' with { type: 'json' };
import { findDifferences } from '#lib/disclosure/differencing.ts';
import { defaultPolicy } from '#lib/disclosure/policy.ts';
import type { Publication } from '#lib/disclosure/publication.ts';
import { suppressTable, type Place } from '#lib/disclosure/suppress-table.ts';

const totalOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);

describe('golden tables', () => {
  test.each(golden.tables)('$name', ({ counts, hidden, partners }) => {
    const table = { counts, gevoelig: false, lokaal: false, isPublic: () => false };
    const columns = counts[0]?.map((_, column) => totalOf(counts.map((row) => row[column] ?? 0))) ?? [];
    const grid = [...counts, columns].map((row) => [...row, totalOf(row)]);
    const values = (places: readonly Place[]) => places.map(({ row, column }) => grid[row]?.[column]);
    const found = suppressTable(table, defaultPolicy);
    expect({ hidden: values(found.primary), partners: values(found.partners) }).toEqual({ hidden, partners });
    expect(found.unprotected).toEqual([]);
    expect(JSON.stringify(suppressTable(table, defaultPolicy))).toBe(JSON.stringify(found));
  });
});

interface Step {
  readonly set: readonly string[];
  readonly value: number;
  readonly gives?: readonly (readonly (string | number)[])[];
}

describe('golden sequences', () => {
  test.each(golden.sequences as readonly { readonly name: string; readonly steps: readonly Step[] }[])(
    '$name',
    ({ steps }) => {
      const publications = steps.map(({ set, value }): Publication => ({
        measure: 'drugsafval 2024',
        area: set.join('+'),
        members: set,
        value,
        gevoelig: false,
        lokaal: false
      }));
      steps.forEach(({ gives = [] }, at) => {
        const found = findDifferences(
          publications.slice(0, at),
          publications.slice(at, at + 1),
          defaultPolicy
        );
        const told = found.map(({ members, low, high }) => [members.join(), low, high]);
        expect(told.sort()).toEqual(gives);
      });
    }
  );
});
