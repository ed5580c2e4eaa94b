import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeDocument, encodeDocument } from '#lib/document/document-text.ts';
import { toSafeJson } from '#lib/document/safe-json.ts';
import { toDocument } from '#lib/document/to-document.ts';
import { pictures } from '../share/documents.ts';

const defaults = {
  id: 'nieuw',
  release: { id: 'demo', version: '2025-1', hash: '9f3c41aa' },
  periode: '2024'
};
const refusal = (input: unknown) => {
  const made = toDocument(input, defaults);
  return made.ok ? null : made.error;
};

describe('a document', () => {
  test('is complete from next to nothing', () => {
    expect(toDocument({ cells: [{ kind: 'text' }] }, defaults)).toEqual({
      ok: true,
      value: {
        schema: 1,
        id: 'nieuw',
        title: '',
        template: null,
        release: defaults.release,
        parameters: { gebied: 'NL01', periode: '2024', vergelijking: 'nederland', own: {} },
        regions: [],
        cells: [{ id: 'c1', kind: 'text', name: '', folded: true, spec: {} }],
        author: '',
        note: '',
        comments: []
      }
    });
  });

  test('stays what it is when it is complete', () => {
    fc.assert(
      fc.property(pictures, ({ document }) => {
        expect(toDocument(document, defaults)).toEqual({ ok: true, value: document });
        expect(decodeDocument(encodeDocument(document), defaults)).toEqual({ ok: true, value: document });
      }),
      { seed: 6, numRuns: 200 }
    );
  });

  test('keeps a cell of an unknown kind with all it says', () => {
    const cell = { id: 'x', kind: 'hologram', name: '', folded: true, spec: { straal: [1, { a: null }] } };
    const made = toDocument({ cells: [cell] }, defaults);
    expect(made.ok && made.value.cells).toEqual([cell]);
  });

  test('gives repeated names and ids a number', () => {
    const cells = ['a', 'a', 'a_2', 'a'].map((name) => ({ id: 'c1', kind: 'sql', name }));
    const made = toDocument({ cells }, defaults);
    expect(made.ok && made.value.cells.map(({ id, name }) => [id, name])).toEqual([
      ['c1', 'a'],
      ['c2', 'a_2'],
      ['c3', 'a_3'],
      ['c4', 'a_4']
    ]);
  });

  test('is refused with the reason', () => {
    expect(refusal('tekst')).toMatchObject({ kind: 'invalid' });
    expect(refusal(undefined)).toEqual({ kind: 'not-json', path: '' });
    expect(refusal({ schema: 2, cells: 'anders' })).toEqual({ kind: 'newer-schema', schema: 2 });
    expect(refusal({ cells: Array(201).fill({ kind: 'text' }) })).toEqual({
      kind: 'too-many-cells',
      limit: 200
    });
    expect(refusal({ cells: [{ kind: 'sql', name: 'Drop Table' }] })).toEqual({
      kind: 'invalid',
      path: '/cells/0/name'
    });
    expect(refusal(JSON.parse('{"cells":[{"kind":"text","spec":{"__proto__":{"x":1}}}]}'))).toEqual({
      kind: 'forbidden-key',
      path: '/cells/0/spec/__proto__'
    });
    expect(refusal({ regions: [{ code: 'GM0748', naam: 'vals', leden: [] }] })).toEqual({
      kind: 'invalid',
      path: '/regions/0/code'
    });
    expect(refusal({ parameters: { own: { gebied: 'x' } } })).toMatchObject({ kind: 'invalid' });
    expect(decodeDocument('{"cells":', defaults)).toMatchObject({ error: { kind: 'not-json' } });
  });

  test('nests at most 32 levels, and circles do not hang', () => {
    const nest = (levels: number): unknown => (levels === 0 ? {} : { a: nest(levels - 1) });
    expect(toSafeJson(nest(31)).ok).toBe(true);
    expect(toSafeJson(nest(32))).toEqual({ ok: false, error: { kind: 'too-deep', limit: 32 } });
    const circle: { self?: unknown } = {};
    circle.self = circle;
    expect(toSafeJson(circle)).toMatchObject({ error: { kind: 'too-deep' } });
  });

  test('holds nothing that JSON can’t', () => {
    for (const value of [NaN, Infinity, () => 1, Symbol('x'), 1n, undefined])
      expect(toSafeJson({ a: value })).toEqual({ ok: false, error: { kind: 'not-json', path: '/a' } });
    expect(Object.is((toSafeJson(-0) as { value: number }).value, 0)).toBe(true);
  });
});
