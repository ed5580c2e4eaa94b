import * as v from 'valibot';
import type { Json, JsonObject } from '../../base/json.ts';
import { err, ok, type Result } from '../../base/result.ts';
import {
  cellKindSchema,
  cellNameSchema,
  comparisonSchema,
  ownSchema,
  pathOf,
  regionSchema,
  releaseSchema,
  specSchema,
  templateSchema
} from '../../document/document-schema.ts';
import { MAX_CELLS } from '../../document/limits.ts';
import type { Cell } from '../../document/model.ts';
import type { LinkRefusal } from '../link-refusal.ts';
import type { SharedPicture } from '../shared-picture.ts';

/** Cells are known by their place; what equals its default is left out. This shape is for ever: change it in a v2. */
const cell = v.strictObject({
  kind: cellKindSchema,
  name: v.optional(cellNameSchema, ''),
  folded: v.optional(v.boolean(), true),
  spec: v.optional(specSchema, {})
});

const place = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_CELLS - 1));
const hex = (digits: number) => v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${digits}}$`)));

const shownCell = v.strictObject({
  at: place,
  digest: hex(8),
  shown: v.pipe(v.array(v.string()), v.maxLength(100))
});
const countedCell = v.strictObject({
  at: place,
  digest: hex(8),
  count: v.pipe(v.number(), v.integer(), v.minValue(0))
});

const picture = v.strictObject({
  title: v.optional(v.string(), ''),
  template: v.optional(templateSchema),
  release: releaseSchema,
  gebied: v.string(),
  periode: v.string(),
  vergelijking: v.optional(comparisonSchema, 'nederland'),
  own: v.optional(ownSchema, {}),
  regions: v.optional(v.array(regionSchema), []),
  cells: v.array(cell),
  author: v.optional(v.string(), ''),
  note: v.optional(v.string(), ''),
  digest: hex(16),
  figures: v.optional(v.array(v.union([shownCell, countedCell])), [])
});

/** Id that the opener's page replaces when a copy is kept. */
const LINK_ID = 'link';
const idAt = (index: number): string => `c${index + 1}`;

export function encodeV1({ document, figures }: SharedPicture): JsonObject {
  const { title, template, release, parameters, regions, cells, author, note } = document;
  const { gebied, periode, vergelijking, own } = parameters;
  const positions = new Map(cells.map(({ id }, index) => [id, index]));
  return {
    ...(title && { title }),
    ...(template && { template: { ...template } }),
    release: { ...release },
    gebied,
    periode,
    ...(vergelijking !== 'nederland' && { vergelijking }),
    ...(Object.keys(own).length > 0 && { own }),
    ...(regions.length > 0 && { regions: regions.map((region) => ({ ...region })) }),
    cells: cells.map(encodeCell),
    ...(author && { author }),
    ...(note && { note }),
    digest: figures.digest,
    ...(figures.cells.length > 0 && {
      figures: figures.cells.map(({ cell: id, digest, count, shown }) => ({
        at: positions.get(id) ?? 0,
        digest,
        ...(shown === null ? { count } : { shown })
      }))
    })
  };
}

const encodeCell = ({ kind, name, folded, spec }: Cell): JsonObject => ({
  kind,
  ...(name && { name }),
  ...(!folded && { folded }),
  ...(Object.keys(spec).length > 0 && { spec })
});

export function decodeV1(input: Json): Result<SharedPicture, LinkRefusal> {
  const parsed = v.safeParse(picture, input, { abortEarly: true });
  if (!parsed.success) return err({ kind: 'invalid', path: pathOf(parsed.issues[0]) });
  const { gebied, periode, vergelijking, own, template = null, digest, figures, ...rest } = parsed.output;
  if (rest.cells.length > MAX_CELLS) return err({ kind: 'too-many-cells', limit: MAX_CELLS });
  const names = rest.cells.map(({ name }) => name).filter((name) => name !== '');
  if (new Set(names).size < names.length) return err({ kind: 'invalid', path: '/cells' });
  return ok({
    document: {
      ...rest,
      schema: 1,
      id: LINK_ID,
      template,
      parameters: { gebied, periode, vergelijking, own },
      cells: rest.cells.map((one, index) => ({ ...one, id: idAt(index) })),
      comments: []
    },
    figures: {
      digest,
      cells: figures.map((recorded) => ({
        cell: idAt(recorded.at),
        digest: recorded.digest,
        count: 'shown' in recorded ? recorded.shown.length : recorded.count,
        shown: 'shown' in recorded ? recorded.shown : null
      }))
    }
  });
}
