import fc from 'fast-check';
import type { Json, JsonObject } from '#lib/base/json.ts';
import type { Cell, CellComment, Document } from '#lib/document/model.ts';
import type { SharedPicture } from '#lib/share/shared-picture.ts';

const key = fc
  .string({ maxLength: 12 })
  .filter((name) => !['__proto__', 'constructor', 'prototype'].includes(name));
const leaf = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
  fc.boolean(),
  fc.constant(null)
);
const json: fc.Arbitrary<Json> = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaf,
    fc.array(tie('json'), { maxLength: 4 }),
    fc.dictionary(key, tie('json'), { maxKeys: 4, noNullPrototype: true })
  )
})).json;
const spec = fc.dictionary(key, json, { maxKeys: 5, noNullPrototype: true }) as fc.Arbitrary<JsonObject>;
const name = fc.stringMatching(/^[a-z_][a-z0-9_]{0,20}$/);
const kind = fc.constantFrom('text', 'sql', 'overview', 'key-figures', 'hologram');
const hash = fc.stringMatching(/^[0-9a-f]{64}$/);
const text = fc.string({ unit: 'grapheme', maxLength: 60 });
const isOwn = (own: string) =>
  !['gebied', 'periode', 'vergelijking', 'gemeenten', 'constructor', 'prototype', '__proto__'].includes(own);

const cells: fc.Arbitrary<readonly Cell[]> = fc
  .uniqueArray(fc.record({ kind, name: fc.option(name, { nil: '' }), folded: fc.boolean(), spec }), {
    maxLength: 20,
    selector: (cell) => cell.name || Symbol('nameless')
  })
  .map((list) => list.map((cell, index) => ({ id: `c${index + 1}`, ...cell })));

const document: fc.Arbitrary<Document> = fc.record({
  schema: fc.constant(1 as const),
  id: fc.constant('link'),
  title: text,
  template: fc.option(fc.record({ name, changed: fc.boolean() }), { nil: null }),
  release: fc.record({ id: fc.constantFrom('demo', 'cbs-2024'), version: text, hash }),
  parameters: fc.record({
    gebied: fc.constantFrom('NL01', 'RIEC_ZWB', 'GM0748', 'EIGEN_1'),
    periode: fc.constantFrom('2024', '2023KW02'),
    vergelijking: fc.constantFrom('nederland', 'provincie', 'riec'),
    own: fc.dictionary(name.filter(isOwn), fc.oneof(text, fc.integer()), {
      maxKeys: 3,
      noNullPrototype: true
    })
  }),
  regions: fc.array(
    fc.record({ code: fc.constant('EIGEN_1'), naam: text, leden: fc.array(fc.constant('GM0748')) }),
    { maxLength: 1 }
  ),
  cells,
  author: text,
  note: text,
  comments: fc.constant([])
});

/** What people say about the cells of a picture. */
export const comments = (cells: readonly Cell[]): fc.Arbitrary<readonly CellComment[]> =>
  cells.length === 0
    ? fc.constant([])
    : fc
        .array(
          fc.record({
            cell: fc.constantFrom(...cells.map(({ id }) => id)),
            author: text,
            at: fc.nat(),
            text,
            resolved: fc.boolean()
          }),
          { maxLength: 5 }
        )
        .map((list) => list.map((comment, index) => ({ id: `o${index + 1}`, ...comment })));

/** Any picture that a page can make. */
export const pictures: fc.Arbitrary<SharedPicture> = fc
  .tuple(document, fc.stringMatching(/^[0-9a-f]{16}$/), fc.stringMatching(/^[0-9a-f]{8}$/), fc.array(text))
  .map(([made, digest, part, shown]) => ({
    document: made,
    figures: {
      digest,
      cells: made.cells.map(({ id }, index) =>
        index % 2 === 0
          ? { cell: id, digest: part, count: shown.length, shown }
          : { cell: id, digest: part, count: 342, shown: null }
      )
    }
  }));
