import { describe, expect, test } from 'vitest';
import { alignCells, withIds } from '#lib/document/align-cells.ts';
import { diffDocuments } from '#lib/document/diff.ts';
import { cell, documentOf, sql } from './world.ts';

const text = (id: string, markdown: string) => cell(id, { kind: 'text', spec: { markdown } });

describe('cells of two documents', () => {
  test('are matched by what they say, then by name, then by kind', () => {
    const mine = documentOf(text('c1', 'Inleiding'), sql('drugs', 'SELECT 2'), text('c3', 'Slot, herzien'));
    const sent = documentOf(text('x1', 'Slot'), cell('x2', { name: 'drugs', spec: { sql: 'SELECT 1' } }), {
      ...text('x3', 'Inleiding')
    });
    const ids = alignCells(sent, mine);
    expect([...ids]).toEqual([
      ['x3', 'c1'],
      ['x2', 'drugs'],
      ['x1', 'c3']
    ]);
    const { cells } = diffDocuments(withIds(sent, ids), mine);
    expect(new Set(cells.map((change) => change.kind))).toEqual(new Set(['changed']));
  });

  test('that only one of them has are added and removed', () => {
    const sent = documentOf(text('c1', 'A'), sql('c2', 'SELECT 1'));
    const mine = documentOf(text('c1', 'A'));
    const ids = alignCells(sent, mine);
    expect(diffDocuments(withIds(sent, ids), mine).cells).toMatchObject([{ kind: 'removed' }]);
  });
});
