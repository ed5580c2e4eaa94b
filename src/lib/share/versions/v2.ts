import * as v from 'valibot';
import type { Json, JsonObject } from '../../base/json.ts';
import { err, ok, type Result } from '../../base/result.ts';
import { pathOf } from '../../document/document-schema.ts';
import { MAX_CELLS } from '../../document/limits.ts';
import type { LinkRefusal } from '../link-refusal.ts';
import type { SharedPicture } from '../shared-picture.ts';
import { decodeV1, encodeV1 } from './v1.ts';

/** A picture of version 1 with what was said about its cells. This shape is for ever: change it in a v3. */
const comment = v.strictObject({
  at: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_CELLS - 1)),
  text: v.pipe(v.string(), v.maxLength(4_000)),
  time: v.pipe(v.number(), v.integer(), v.minValue(0)),
  author: v.optional(v.pipe(v.string(), v.maxLength(120)), ''),
  resolved: v.optional(v.boolean(), false)
});
const commented = v.strictObject({
  picture: v.custom<JsonObject>((value) => typeof value === 'object' && value !== null),
  comments: v.pipe(v.array(comment), v.maxLength(1_000))
});

export function encodeV2(shared: SharedPicture): JsonObject {
  const { cells, comments } = shared.document;
  const positions = new Map(cells.map(({ id }, index) => [id, index]));
  return {
    picture: encodeV1(shared),
    comments: comments.map(({ cell, author, at: time, text, resolved }) => ({
      at: positions.get(cell) ?? 0,
      text,
      time,
      ...(author && { author }),
      ...(resolved && { resolved })
    }))
  };
}

export function decodeV2(input: Json): Result<SharedPicture, LinkRefusal> {
  const parsed = v.safeParse(commented, input, { abortEarly: true });
  if (!parsed.success) return err({ kind: 'invalid', path: pathOf(parsed.issues[0]) });
  const shared = decodeV1(parsed.output.picture);
  if (!shared.ok) return shared;
  const { document, figures } = shared.value;
  const comments = parsed.output.comments.flatMap(({ at, time, ...rest }, index) => {
    const cell = document.cells[at];
    return cell ? [{ ...rest, id: `o${index + 1}`, cell: cell.id, at: time }] : [];
  });
  return ok({ document: { ...document, comments }, figures });
}
