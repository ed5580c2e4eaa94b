import type { Json, JsonObject } from '../../base/json.ts';
import { err, type Result } from '../../base/result.ts';
import type { LinkRefusal } from '../link-refusal.ts';
import type { SharedPicture } from '../shared-picture.ts';
import { decodeV1, encodeV1 } from './v1.ts';
import { decodeV2, encodeV2 } from './v2.ts';

type Decode = (input: Json) => Result<SharedPicture, LinkRefusal>;

/** Every version that was ever given out, by number. A new one adds a line; none is ever taken away. */
const versions: ReadonlyMap<number, Decode> = new Map([
  [1, decodeV1],
  [2, decodeV2]
]);

/** The oldest version that can say all of a picture: the more pages can open it. */
export const encodeVersion = (
  shared: SharedPicture
): { readonly version: number; readonly json: JsonObject } =>
  shared.document.comments.length > 0
    ? { version: 2, json: encodeV2(shared) }
    : { version: 1, json: encodeV1(shared) };

export function decodeVersion(version: number, input: Json): Result<SharedPicture, LinkRefusal> {
  const decode = versions.get(version);
  return decode ? decode(input) : err({ kind: 'newer-version', version });
}

export const isKnownVersion = (version: number): boolean => versions.has(version);
