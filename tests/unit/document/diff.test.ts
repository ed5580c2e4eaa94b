import { describe, expect, test } from 'vitest';
import { applyEdit } from '#lib/document/apply-edit.ts';
import { diffDocuments } from '#lib/document/diff.ts';
import type { Edit } from '#lib/document/edit.ts';
import { cell, documentOf, sql } from './world.ts';

const start = documentOf(sql('a', 'SELECT 1'), sql('b', 'SELECT 2'), cell('c3'), cell('c4'));
function diff(...edits: readonly Edit[]) {
  const end = edits.reduce((document, edit) => {
    const edited = applyEdit(document, edit);
    return edited.ok ? edited.value : document;
  }, start);
  return diffDocuments(start, end);
}

describe('the difference between two versions', () => {
  test('is nothing for the same, also when it is another copy', () => {
    expect(diffDocuments(start, structuredClone(start))).toEqual({ cells: [], parameters: [], about: [] });
  });

  test('names added, removed and changed cells and what changed of them', () => {
    const { cells } = diff(
      { kind: 'delete', id: 'a' },
      { kind: 'spec', id: 'b', spec: { sql: 'SELECT 3' } },
      { kind: 'fold', id: 'b', folded: false },
      { kind: 'insert', at: 0, cell: { kind: 'text', spec: {} } }
    );
    expect(cells.map((change) => [change.kind, 'parts' in change ? change.parts : null])).toEqual([
      ['added', null],
      ['changed', ['folded', 'spec']],
      ['removed', null]
    ]);
  });

  test('takes one dragged cell for one move', () => {
    const { cells } = diff({ kind: 'move', id: 'c4', to: 0 });
    expect(cells).toMatchObject([{ kind: 'changed', after: { id: 'c4' }, moved: true, parts: [] }]);
    expect(diff({ kind: 'move', id: 'a', to: 3 }).cells).toMatchObject([{ after: { id: 'a' } }]);
  });

  test('names parameters, own ones too, and what the document says of itself', () => {
    const { parameters, about } = diff(
      { kind: 'gebied', value: 'GM0748' },
      { kind: 'own', name: 'grens', value: 5 },
      { kind: 'title', value: 'Kust' }
    );
    expect(parameters).toEqual([
      { name: 'gebied', before: 'RIEC_ZWB', after: 'GM0748' },
      { name: 'grens', before: null, after: 5 }
    ]);
    expect(about).toEqual([{ name: 'title', before: '', after: 'Kust' }]);
  });
});
