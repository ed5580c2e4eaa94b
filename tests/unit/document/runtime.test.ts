import { describe, expect, test } from 'vitest';
import { err, ok } from '#lib/base/result.ts';
import { applyEdit } from '#lib/document/apply-edit.ts';
import type { Edit } from '#lib/document/edit.ts';
import type { Document } from '#lib/document/model.ts';
import { Runtime, type RuntimeOptions } from '#lib/document/runtime.ts';
import { areas, cell, documentOf, HandEngine, kinds, release, sql, tableOf, turns } from './world.ts';
import { computeHere } from '#headless/compute-here.ts';

function open(document: Document, over: Partial<RuntimeOptions> = {}) {
  const engine = new HandEngine();
  let time = 0;
  const now = () => (time += 1);
  const runtime = new Runtime({
    document,
    engine,
    compute: computeHere(),
    kinds,
    release,
    areas,
    locale: 'nl',
    now,
    ...over
  });
  return { engine, runtime };
}

function edited(document: Document, ...edits: readonly Edit[]): Document {
  return edits.reduce((current, edit) => {
    const next = applyEdit(current, edit);
    if (!next.ok) throw new Error(next.error.kind);
    return next.value;
  }, document);
}

const statuses = (runtime: Runtime, ...ids: readonly string[]) => ids.map((id) => runtime.state(id).status);

describe('a runtime', () => {
  const chain = documentOf(
    sql('a', 'SELECT $gebied AS g'),
    sql('b', 'SELECT * FROM a'),
    sql('los', 'SELECT 1 AS een')
  );

  test('runs parents before their readers and puts their SQL in front', async () => {
    const { engine, runtime } = open(chain);
    expect(statuses(runtime, 'a', 'b', 'los')).toEqual(['running', 'waiting', 'running']);
    await engine.answerAll();
    await runtime.settled();
    expect(statuses(runtime, 'a', 'b', 'los')).toEqual(['done', 'done', 'done']);
    expect(engine.statements.at(-1)).toBe('WITH "a" AS (\nSELECT $gebied AS g\n)\nSELECT * FROM a');
    expect(engine.asked.at(-1)?.query.parameters).toEqual({ gebied: 'RIEC_ZWB' });
  });

  test('runs exactly what depends on a parameter', async () => {
    const { engine, runtime } = open(chain);
    await engine.answerAll();
    runtime.update(edited(chain, { kind: 'gebied', value: 'GM0748' }));
    expect(statuses(runtime, 'a', 'b', 'los')).toEqual(['running', 'waiting', 'done']);
    expect(runtime.state('b').stale).toBe(true);
    runtime.update(edited(chain, { kind: 'periode', value: '2023' }));
    expect(statuses(runtime, 'a', 'b', 'los')).toEqual(['done', 'done', 'done']);
  });

  test('leaves everything alone when the title changes or a cell moves', async () => {
    const { engine, runtime } = open(chain);
    await engine.answerAll();
    const before = engine.asked.length;
    runtime.update(edited(chain, { kind: 'title', value: 'T' }, { kind: 'move', id: 'los', to: 0 }));
    expect(engine.asked.length).toBe(before);
    expect(statuses(runtime, 'a', 'b', 'los')).toEqual(['done', 'done', 'done']);
  });

  test('stops a running query for a newer one and ignores its answer', async () => {
    const { engine, runtime } = open(documentOf(sql('a', 'SELECT 1')));
    await turns();
    const [first] = engine.asked;
    runtime.update(documentOf(sql('a', 'SELECT 2')));
    expect(first?.signal?.aborted).toBe(true);
    await turns();
    engine.asked[1]?.answer(ok(tableOf(2)));
    await runtime.settled();
    first?.answer(ok(tableOf(1)));
    await turns();
    expect(runtime.state('a').output).toMatchObject({ table: { rowCount: 2 } });
  });

  test('keeps the old answer while a newer one is under way', async () => {
    const { engine, runtime } = open(documentOf(sql('a', 'SELECT 1')));
    await engine.answerAll(7);
    runtime.update(documentOf(sql('a', 'SELECT 2')));
    expect(runtime.state('a')).toMatchObject({
      status: 'running',
      stale: true,
      output: { table: { rowCount: 7 } }
    });
  });

  test('shows an error at its cell with the position in its own text, and upstream at its readers', async () => {
    const { engine, runtime } = open(
      documentOf(sql('a', 'SELECT 1'), sql('b', 'SELECT\n  foutje FROM a'), sql('c', 'FROM b'))
    );
    await turns();
    engine.asked[0]?.answer(ok(tableOf(1)));
    await turns();
    const position = { line: 5, column: 3 };
    engine.asked[1]?.answer(err({ kind: 'unknown-column', detail: 'foutje', position }));
    await runtime.settled();
    expect(runtime.state('b').error).toMatchObject({ error: { position: { line: 2, column: 3 } } });
    expect(runtime.state('c').error).toEqual({ kind: 'upstream', name: 'b' });
  });

  test('answers again once the parent is mended', async () => {
    const broken = documentOf(sql('a', 'SELECT 1'), cell('b', { name: 'b', spec: {} }), sql('c', 'FROM b'));
    const { engine, runtime } = open(broken);
    await engine.answerAll();
    expect(runtime.state('b').error).toMatchObject({ kind: 'spec' });
    runtime.update(edited(broken, { kind: 'spec', id: 'b', spec: { sql: 'FROM a' } }));
    await engine.answerAll();
    await runtime.settled();
    expect(statuses(runtime, 'a', 'b', 'c')).toEqual(['done', 'done', 'done']);
  });

  test('says the way around a cycle at every cell of it', () => {
    const { runtime } = open(documentOf(sql('a', 'FROM b'), sql('b', 'FROM c'), sql('c', 'FROM a')));
    expect(runtime.state('a').error).toEqual({ kind: 'cycle', path: ['a', 'b', 'c', 'a'] });
    expect(runtime.state('b').error).toEqual({ kind: 'cycle', path: ['b', 'c', 'a', 'b'] });
  });

  test('calls a cell that reads itself a cycle, but not a column with its name or a table behind it', () => {
    const { runtime } = open(
      documentOf(
        sql('a', 'SELECT * FROM a'),
        sql('naam', 'SELECT naam FROM gebieden'),
        sql('gebieden', 'SELECT * FROM gebieden')
      )
    );
    expect(runtime.state('a').error).toEqual({ kind: 'cycle', path: ['a', 'a'] });
    expect(statuses(runtime, 'naam', 'gebieden')).toEqual(['waiting', 'running']);
  });

  test('keeps a cell of an unknown kind and says so', () => {
    const { runtime } = open(documentOf(cell('x', { kind: 'hologram' })));
    expect(runtime.state('x').error).toEqual({ kind: 'unknown-kind', name: 'hologram' });
  });

  test('says which area is unknown at cells that read it, and runs the others', async () => {
    const { engine, runtime } = open(edited(chain, { kind: 'gebied', value: 'GM9999' }));
    await engine.answerAll();
    expect(runtime.state('a').error).toEqual({ kind: 'unknown-area', name: 'GM9999' });
    expect(runtime.state('los').status).toBe('done');
  });

  test('runs again when the members of an own region change', async () => {
    const region = (leden: readonly string[]) => [{ code: 'EIGEN_1', naam: 'Kust', leden }];
    const document = edited(
      documentOf(sql('a', 'SELECT $gebied')),
      { kind: 'regions', value: region(['GM0748']) },
      { kind: 'gebied', value: 'EIGEN_1' }
    );
    const { engine, runtime } = open(document);
    await engine.answerAll();
    expect(runtime.state('a').status).toBe('done');
    runtime.update(edited(document, { kind: 'regions', value: region(['GM0748', 'GM1674']) }));
    expect(runtime.state('a').status).toBe('running');
  });

  test('runs a cell that describes the document when another cell changes', async () => {
    const document = documentOf(sql('a', 'SELECT 1'), cell('m', { kind: 'methods' }));
    const { engine, runtime } = open(document);
    await engine.answerAll();
    expect(runtime.state('m').output).toEqual(['sql', 'methods']);
    const more = edited(document, { kind: 'insert', at: 0, cell: { kind: 'methods', spec: {} } });
    runtime.update(more);
    await runtime.settled();
    expect(runtime.state('m').output).toEqual(['methods', 'sql', 'methods']);
    expect(engine.asked).toHaveLength(1);
  });

  test('asks the same question once, and stops it when the last asker is gone', async () => {
    const { engine, runtime } = open(documentOf(sql('a', 'SELECT 1'), sql('b', 'SELECT 1')));
    await turns();
    expect(engine.asked).toHaveLength(1);
    runtime.cancel('a');
    expect(engine.asked[0]?.signal?.aborted).toBe(false);
    runtime.cancel('b');
    expect(engine.asked[0]?.signal?.aborted).toBe(true);
    expect(runtime.state('a').error).toEqual({ kind: 'cancelled' });
    runtime.run();
    await engine.answerAll();
    await runtime.settled();
    expect(statuses(runtime, 'a', 'b')).toEqual(['done', 'done']);
  });

  test('runs nothing while it is paused, and what is missing after', async () => {
    const { engine, runtime } = open(chain, { paused: true });
    await runtime.settled();
    expect(statuses(runtime, 'a', 'b', 'los')).toEqual(['idle', 'idle', 'idle']);
    expect(engine.asked).toHaveLength(0);
    runtime.resume();
    await engine.answerAll();
    runtime.pause();
    runtime.update(edited(chain, { kind: 'gebied', value: 'GM0748' }));
    expect(runtime.state('a')).toMatchObject({ status: 'done', stale: true });
    expect(runtime.state('los')).toMatchObject({ status: 'done', stale: false });
  });

  test('never runs more cells at once than asked', async () => {
    const { engine, runtime } = open(
      documentOf(...['p', 'q', 'r', 's', 't'].map((id, index) => sql(id, `SELECT ${index}`))),
      { concurrency: 2 }
    );
    const running = () => statuses(runtime, 'p', 'q', 'r', 's', 't').filter((s) => s === 'running').length;
    let most = 0;
    runtime.onChange(() => (most = Math.max(most, running())));
    await engine.answerAll();
    await runtime.settled();
    expect(most).toBe(2);
    expect(engine.asked).toHaveLength(5);
  });

  test('lets the cell that was asked last go before all that wait, and its readers behind it', async () => {
    const five = documentOf(...['p', 'q', 'r', 's', 't'].map((id, index) => sql(id, `SELECT ${index}`)));
    const { engine, runtime } = open(five, { concurrency: 2 });
    await turns();
    runtime.run(['t']);
    await turns();
    expect(engine.statements).toEqual(['SELECT 0', 'SELECT 1', 'SELECT 4']);
    expect(statuses(runtime, 'p', 'q', 'r', 's', 't')).toEqual([
      'running',
      'running',
      'waiting',
      'waiting',
      'running'
    ]);
    await engine.answerAll();
    await runtime.settled();
    expect(engine.statements.slice(3)).toEqual(['SELECT 2', 'SELECT 3']);
  });

  test('does not let a new cell wait behind those that were there', async () => {
    const three = documentOf(...['p', 'q', 'r'].map((id, index) => sql(id, `SELECT ${index}`)));
    const { engine, runtime } = open(three, { concurrency: 1 });
    await turns();
    const own = { kind: 'sql', name: 'eigen', spec: { sql: "SELECT 'eigen'" } };
    runtime.update(edited(three, { kind: 'insert', at: 3, cell: own }));
    await engine.answerAll();
    expect(engine.statements).toEqual(['SELECT 0', "SELECT 'eigen'", 'SELECT 1', 'SELECT 2']);
  });

  test('shows a mistake in the code of a kind at its cell', async () => {
    const broken = { ...[...kinds.values()][0], run: () => Promise.reject(new Error('kapot')) };
    const { runtime } = open(documentOf(sql('a', 'SELECT 1')), {
      kinds: new Map([...kinds, ['sql', broken as never]])
    });
    await runtime.settled();
    expect(runtime.state('a').error).toEqual({
      kind: 'engine',
      error: { kind: 'crashed', detail: 'kapot' }
    });
  });

  test('gives answers in a new language without asking again', async () => {
    const { engine, runtime } = open(documentOf(sql('a', 'SELECT 1')));
    await engine.answerAll();
    runtime.setLocale('en');
    expect(runtime.state('a').context?.locale).toBe('en');
    expect(engine.asked).toHaveLength(1);
  });

  test('says which cells a cell feeds', () => {
    const { runtime } = open(chain);
    expect(runtime.state('a').feeds).toEqual(['b']);
  });
});
