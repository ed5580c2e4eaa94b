import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdit } from '#lib/document/apply-edit.ts';
import type { Edit } from '#lib/document/edit.ts';
import { record, redo, startHistory, undo, type History } from '#lib/document/history.ts';
import { documentOf, sql } from './world.ts';

const start = startHistory(documentOf(sql('a', 'SELECT 1'), sql('b', 'SELECT 2')));
function edit(history: History, next: Edit, at: number): History {
  const edited = applyEdit(history.present, next);
  return edited.ok ? record(history, edited.value, next, at) : history;
}
const type = (text: string, id = 'a'): Edit => ({ kind: 'spec', id, spec: { sql: text } });

describe('the history', () => {
  test('takes typing in one place for one step, until a pause', () => {
    let history = edit(start, type('S'), 0);
    history = edit(history, type('SE'), 500);
    history = edit(history, type('SEL'), 1_200);
    expect(history.past).toHaveLength(1);
    history = edit(history, type('SELE'), 2_300);
    expect(history.past).toHaveLength(2);
    expect(undo(undo(history)).present).toBe(start.present);
  });

  test('takes typing in another place, or after an undo, for another step', () => {
    const history = edit(edit(start, type('x'), 0), type('y', 'b'), 10);
    expect(history.past).toHaveLength(2);
    expect(edit(undo(history), type('z'), 20).past).toHaveLength(2);
  });

  test('covers cells, parameters and layout in one line', () => {
    const edits: readonly Edit[] = [
      { kind: 'gebied', value: 'GM0748' },
      { kind: 'fold', id: 'a', folded: false },
      { kind: 'delete', id: 'b' }
    ];
    const history = edits.reduce((current, next, index) => edit(current, next, index), start);
    expect(history.past.map((step) => step.edit)).toEqual(['gebied', 'fold', 'delete']);
    expect(undo(history).present.cells).toHaveLength(2);
    expect(undo(undo(undo(history))).present).toBe(start.present);
  });

  test('forgets what could be redone after a new edit', () => {
    const history = edit(undo(edit(start, { kind: 'delete', id: 'a' }, 0)), { kind: 'delete', id: 'b' }, 1);
    expect(redo(history)).toBe(history);
  });

  test('undone to its beginning is the original, and redone to its end the last, whatever was done', () => {
    const cellId = fc.constantFrom('a', 'b', 'c1', 'c2');
    const place = fc.integer({ min: -1, max: 6 });
    const step: fc.Arbitrary<Edit> = fc.oneof(
      cellId.map((id) => type('q', id)),
      cellId.map((id) => ({ kind: 'delete' as const, id })),
      cellId.map((id) => ({ kind: 'duplicate' as const, id })),
      fc.tuple(cellId, place).map(([id, to]) => ({ kind: 'move' as const, id, to })),
      place.map((at) => ({ kind: 'insert' as const, at, cell: { kind: 'text', spec: {} } })),
      cellId.map((id) => ({ kind: 'fold' as const, id, folded: false })),
      fc
        .tuple(cellId, fc.constantFrom('x', 'y', '2x'))
        .map(([id, name]): Edit => ({ kind: 'rename', id, name })),
      fc.constantFrom<Edit>(
        { kind: 'periode', value: '2023' },
        { kind: 'own', name: 'grens', value: 3 },
        { kind: 'own', name: 'grens', value: null },
        { kind: 'title', value: 'T' },
        { kind: 'resolve', comment: 'o1', resolved: true },
        { kind: 'uncomment', comment: 'o1' },
        { kind: 'restore', document: documentOf(sql('c2', 'SELECT 9')) }
      ),
      cellId.map((cell): Edit => ({
        kind: 'comment',
        comment: { cell, author: '', at: 1, text: 'Klopt dit?' }
      }))
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), fc.array(fc.nat(2_000)), (steps, pauses) => {
        let at = 0;
        const done = steps.reduce((current, next, index) => {
          at += pauses[index] ?? 0;
          return edit(current, next, at);
        }, start);
        let moved = done;
        while (moved.past.length > 0) moved = undo(moved);
        expect(moved.present).toBe(start.present);
        while (moved.future.length > 0) moved = redo(moved);
        expect(moved.present).toBe(done.present);
      }),
      { seed: 7, numRuns: 400 }
    );
  });

  test('keeps the last two hundred steps', () => {
    let history = start;
    for (let i = 0; i < 250; i += 1) history = edit(history, { kind: 'periode', value: String(i) }, i);
    expect(history.past).toHaveLength(200);
  });
});
