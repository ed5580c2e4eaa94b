import { describe, expect, test } from 'vitest';
import { compareFigures } from '#lib/document/figure-comparison.ts';
import { collectFigures, digestFigures, hasAllFigures } from '#lib/document/figures.ts';
import type { Document } from '#lib/document/model.ts';
import { Runtime } from '#lib/document/runtime.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { areas, cell, documentOf, HandEngine, kinds, release, sql } from './world.ts';
import { computeHere } from '#headless/compute-here.ts';

const runtimeOf = (document: Document, engine: HandEngine, locale: Locale) =>
  new Runtime({ document, engine, compute: computeHere(), kinds, release, areas, locale, now: () => 0 });

async function figuresOf(rows: number) {
  const document = documentOf(sql('a', 'SELECT 1'), cell('m', { kind: 'methods' }), sql('b', 'FROM a'));
  const engine = new HandEngine();
  const runtime = runtimeOf(document, engine, 'en');
  await engine.answerAll(rows);
  await runtime.settled();
  return collectFigures(document, kinds, (id) => runtime.state(id));
}

describe('the figures of a document', () => {
  test('are those of its cells, in document order, without cells that have none', async () => {
    expect(await figuresOf(3)).toEqual([
      { cell: 'a', figures: [{ name: 'rijen', shown: '3' }] },
      { cell: 'b', figures: [{ name: 'rijen', shown: '3' }] }
    ]);
  });

  test('have the same digest when a reader sees the same, and another when not', async () => {
    const digest = await digestFigures(await figuresOf(3));
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(await digestFigures(await figuresOf(3))).toBe(digest);
    expect(await digestFigures(await figuresOf(4))).not.toBe(digest);
  });

  test('are all there when every cell has its newest answer or a reason for none, and not before', async () => {
    const document = documentOf(sql('a', 'SELECT 1'), sql('b', 'FROM a'));
    const engine = new HandEngine();
    const runtime = runtimeOf(document, engine, 'nl');
    const complete = () => hasAllFigures(document, (id) => runtime.state(id));
    expect(complete()).toBe(false);
    await engine.answerAll(3);
    await runtime.settled();
    expect(complete()).toBe(true);
    runtime.run(['b']);
    expect(complete()).toBe(false);
    runtime.cancel('b');
    await runtime.settled();
    expect(complete()).toBe(false);
    expect(collectFigures(document, kinds, (id) => runtime.state(id)).map(({ cell }) => cell)).toEqual(['a']);
  });

  test('are compared by cell and name, with what came before what went', () => {
    const then = [
      {
        cell: 'a',
        figures: [
          { name: 'x', shown: '1' },
          { name: 'y', shown: '2' }
        ]
      }
    ];
    const now = [
      {
        cell: 'a',
        figures: [
          { name: 'y', shown: '2' },
          { name: 'z', shown: '3' }
        ]
      },
      { cell: 'b', figures: [{ name: 'x', shown: '4' }] }
    ];
    expect(compareFigures(then, now)).toEqual({
      changed: [
        { cell: 'a', name: 'z', then: null, now: '3' },
        { cell: 'b', name: 'x', then: null, now: '4' },
        { cell: 'a', name: 'x', then: '1', now: null }
      ],
      same: 1
    });
  });
});
