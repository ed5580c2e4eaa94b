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

  test('comes back to the same document after as many redos as undos', () => {
    const step = fc.constantFrom<Edit>(
      type('q'),
      { kind: 'delete', id: 'a' },
      { kind: 'duplicate', id: 'b' },
      { kind: 'periode', value: '2023' },
      { kind: 'title', value: 'T' }
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), fc.nat(30), (steps, back) => {
        const history = steps.reduce((current, next, index) => edit(current, next, index * 2_000), start);
        let moved = history;
        const times = Math.min(back, history.past.length);
        for (let i = 0; i < times; i += 1) moved = undo(moved);
        for (let i = 0; i < times; i += 1) moved = redo(moved);
        expect(moved.present).toBe(history.present);
      }),
      { seed: 7 }
    );
  });

  test('keeps the last two hundred steps', () => {
    let history = start;
    for (let i = 0; i < 250; i += 1) history = edit(history, { kind: 'periode', value: String(i) }, i);
    expect(history.past).toHaveLength(200);
  });
});
