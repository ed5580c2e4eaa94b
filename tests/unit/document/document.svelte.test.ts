import { describe, expect, test } from 'vitest';
import { err, ok, type Result } from '#lib/base/result.ts';
import { OpenDocument } from '#lib/document/document.svelte.ts';
import type { Document } from '#lib/document/model.ts';
import { Runtime } from '#lib/document/runtime.ts';
import type { SaveDocument, SaveErrorKind, SaveReceipt } from '#lib/document/saver.ts';
import { areas, documentOf, HandEngine, kinds, release, sql, turns } from './world.ts';
import { computeHere } from '#headless/compute-here.ts';

type Kept = Result<SaveReceipt, { readonly kind: SaveErrorKind }>;

/** A store that answers when the test says so. */
function handStore() {
  const asked: { document: Document; base: number; answer: (kept: Kept) => void }[] = [];
  const save: SaveDocument = (document, base) =>
    new Promise((resolve) => asked.push({ document, base, answer: resolve }));
  return { asked, save };
}

function open(save: SaveDocument | null, revision = 1, over: { pause?: () => Promise<void> } = {}) {
  const document = documentOf(sql('a', 'SELECT $gebied'), sql('b', 'FROM a'));
  const engine = new HandEngine();
  let time = 0;
  const now = () => (time += 5_000);
  const runtime = new Runtime({
    document,
    engine,
    compute: computeHere(),
    kinds,
    release,
    areas,
    locale: 'nl',
    now
  });
  return {
    engine,
    opened: new OpenDocument({ document, runtime, save, kept: { revision, savedAt: 7 }, now, ...over })
  };
}

describe('an open document', () => {
  test('follows an edit with its cells, its plan and its history', async () => {
    const { engine, opened } = open(null);
    await engine.answerAll();
    expect(opened.dispatch({ kind: 'gebied', value: 'GM0748' }).ok).toBe(true);
    expect(opened.current.parameters.gebied).toBe('GM0748');
    expect(opened.plan.resolved).toMatchObject({ value: { area: { code: 'GM0748' } } });
    expect(opened.cell('b')).toMatchObject({ status: 'waiting', stale: true });
    await engine.answerAll();
    expect(opened.cell('b')).toMatchObject({ status: 'done', stale: false });
    expect(opened.undoLabel).toBe('document.step.gebied');
    opened.undo();
    expect(opened.current.parameters.gebied).toBe('RIEC_ZWB');
    expect([opened.undoLabel, opened.redoLabel]).toEqual([null, 'document.step.gebied']);
    opened.redo();
    expect(opened.current.parameters.gebied).toBe('GM0748');
  });

  test('stays as it is when an edit is refused', () => {
    const { opened } = open(null);
    const before = opened.current;
    expect(opened.dispatch({ kind: 'rename', id: 'a', name: 'b' })).toMatchObject({ ok: false });
    expect(opened.current).toBe(before);
    expect(opened.undoLabel).toBeNull();
  });

  test('says it is saved only after it is, and saves the newest of what came meanwhile', async () => {
    const { asked, save } = handStore();
    const { opened } = open(save);
    expect(opened.saving).toEqual({ phase: 'saved', revision: 1, savedAt: 7 });
    opened.dispatch({ kind: 'title', value: 'een' });
    opened.dispatch({ kind: 'title', value: 'twee' });
    opened.dispatch({ kind: 'title', value: 'drie' });
    expect(opened.saving).toEqual({ phase: 'saving', revision: 1 });
    expect(asked.map(({ document }) => document.title)).toEqual(['een']);
    asked[0]?.answer(ok({ revision: 2, savedAt: 8 }));
    await turns();
    expect(opened.saving).toEqual({ phase: 'saving', revision: 2 });
    expect(asked.map(({ document, base }) => [document.title, base])).toEqual([
      ['een', 1],
      ['drie', 2]
    ]);
    asked[1]?.answer(ok({ revision: 3, savedAt: 9 }));
    await turns();
    expect(opened.saving).toEqual({ phase: 'saved', revision: 3, savedAt: 9 });
  });

  test('says why it is not saved, and tries again with the next edit', async () => {
    const { asked, save } = handStore();
    const { opened } = open(save);
    opened.dispatch({ kind: 'title', value: 'een' });
    asked[0]?.answer(err({ kind: 'quota' }));
    await turns();
    expect(opened.saving).toEqual({ phase: 'failed', revision: 1, error: 'quota' });
    opened.dispatch({ kind: 'title', value: 'twee' });
    asked[1]?.answer(ok({ revision: 2, savedAt: 8 }));
    await turns();
    expect(opened.saving).toEqual({ phase: 'saved', revision: 2, savedAt: 8 });
  });

  test('keeps typed letters together, and at once when the page goes', async () => {
    const { asked, save } = handStore();
    const stops: (() => void)[] = [];
    const pause = () => new Promise<void>((resolve) => stops.push(resolve));
    const { opened } = open(save, 1, { pause });
    opened.dispatch({ kind: 'title', value: 'K' });
    opened.dispatch({ kind: 'title', value: 'Ku' });
    await turns();
    expect([opened.saving.phase, asked.length]).toEqual(['unsaved', 0]);
    stops.shift()?.();
    await turns();
    expect(asked.length).toBe(0);
    stops.shift()?.();
    await turns();
    expect(asked.map(({ document }) => document.title)).toEqual(['Ku']);
    asked[0]?.answer(ok({ revision: 2, savedAt: 8 }));
    opened.dispatch({ kind: 'title', value: 'Kust' });
    await turns();
    void opened.flush();
    await turns();
    expect(asked.map(({ document }) => document.title)).toEqual(['Ku', 'Kust']);
  });

  test('does not wait for a typist with any other edit', async () => {
    const { asked, save } = handStore();
    const { opened } = open(save, 1, { pause: () => new Promise(() => undefined) });
    opened.dispatch({ kind: 'title', value: 'K' });
    await turns();
    opened.dispatch({ kind: 'periode', value: '2023' });
    await turns();
    expect(asked.map(({ document }) => document.parameters.periode)).toEqual(['2023']);
  });

  test('that is not kept says so, and a new one is unsaved', () => {
    expect(open(null).opened.saving).toEqual({ phase: 'not-kept' });
    expect(open(handStore().save, 0).opened.saving).toEqual({ phase: 'unsaved', revision: 0 });
  });

  test('stops its queries when it is closed', async () => {
    const { engine, opened } = open(null);
    await turns();
    opened.dispose();
    expect(engine.asked.every(({ signal }) => signal?.aborted)).toBe(true);
  });
});
