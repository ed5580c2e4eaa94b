import { describe, expect, test } from 'vitest';
import { applyEdit } from '#lib/document/apply-edit.ts';
import type { Edit } from '#lib/document/edit.ts';
import type { Document } from '#lib/document/model.ts';
import { cell, documentOf, sql } from './world.ts';

const start: Document = {
  ...documentOf(sql('a', 'SELECT 1'), sql('b', 'SELECT 2'), cell('c3')),
  template: { name: 'regionaal', changed: false }
};
function after(edit: Edit, document = start): Document {
  const edited = applyEdit(document, edit);
  if (!edited.ok) throw new Error(edited.error.kind);
  return edited.value;
}
const error = (edit: Edit, document = start) => {
  const edited = applyEdit(document, edit);
  return edited.ok ? null : edited.error.kind;
};
const ids = (document: Document) => document.cells.map(({ id }) => id);

describe('an edit', () => {
  test('inserts a cell with a fresh id and a free name', () => {
    const edited = after({ kind: 'insert', at: 1, cell: { kind: 'sql', name: 'a', spec: {} } });
    expect(ids(edited)).toEqual(['a', 'c4', 'b', 'c3']);
    expect(edited.cells[1]).toEqual({ id: 'c4', kind: 'sql', name: 'a_2', folded: false, spec: {} });
  });

  test('moves a cell to a place among the others, at most to either end', () => {
    expect(ids(after({ kind: 'move', id: 'a', to: 1 }))).toEqual(['b', 'a', 'c3']);
    expect(ids(after({ kind: 'move', id: 'a', to: 99 }))).toEqual(['b', 'c3', 'a']);
    expect(ids(after({ kind: 'move', id: 'c3', to: -1 }))).toEqual(['c3', 'a', 'b']);
  });

  test('duplicates a cell behind itself under another name', () => {
    const edited = after({ kind: 'duplicate', id: 'a' });
    expect(edited.cells.map(({ name }) => name)).toEqual(['a', 'a_2', 'b', '']);
  });

  test('deletes, folds, renames and changes one cell and shares the rest', () => {
    expect(ids(after({ kind: 'delete', id: 'b' }))).toEqual(['a', 'c3']);
    expect(after({ kind: 'fold', id: 'b', folded: false }).cells[1]?.folded).toBe(false);
    expect(after({ kind: 'rename', id: 'b', name: 'nieuw' }).cells[1]?.name).toBe('nieuw');
    const changed = after({ kind: 'spec', id: 'b', spec: { sql: 'SELECT 3' } });
    expect(changed.cells[1]?.spec).toEqual({ sql: 'SELECT 3' });
    expect(changed.cells[0]).toBe(start.cells[0]);
    expect(start.cells[1]?.spec).toEqual({ sql: 'SELECT 2' });
  });

  test('sets parameters, own ones too, and takes them away', () => {
    expect(after({ kind: 'gebied', value: 'GM0748' }).parameters.gebied).toBe('GM0748');
    expect(after({ kind: 'vergelijking', value: 'riec' }).parameters.vergelijking).toBe('riec');
    const own = after({ kind: 'own', name: 'grens', value: 5 });
    expect(own.parameters.own).toEqual({ grens: 5 });
    expect(after({ kind: 'own', name: 'grens', value: null }, own).parameters.own).toEqual({});
  });

  test('marks a template as changed by its cells, not by parameters or folding', () => {
    const changed = (edit: Edit) => after(edit).template?.changed;
    expect(changed({ kind: 'delete', id: 'a' })).toBe(true);
    expect(changed({ kind: 'spec', id: 'a', spec: {} })).toBe(true);
    expect(changed({ kind: 'gebied', value: 'GM0748' })).toBe(false);
    expect(changed({ kind: 'fold', id: 'a', folded: false })).toBe(false);
  });

  test('is refused with the reason', () => {
    for (const kind of ['duplicate', 'delete'] as const)
      expect(error({ kind, id: 'z' })).toBe('no-such-cell');
    expect(error({ kind: 'rename', id: 'a', name: 'b' })).toBe('name-taken');
    expect(error({ kind: 'rename', id: 'a', name: 'Groot en klein' })).toBe('invalid-name');
    expect(error({ kind: 'own', name: 'gebied', value: 1 })).toBe('invalid-name');
    const full = documentOf(...Array.from({ length: 200 }, (_, index) => cell(`c${index}`)));
    expect(error({ kind: 'duplicate', id: 'c1' }, full)).toBe('too-many-cells');
    expect(error({ kind: 'insert', at: 0, cell: { kind: 'text', spec: {} } }, full)).toBe('too-many-cells');
  });
});
