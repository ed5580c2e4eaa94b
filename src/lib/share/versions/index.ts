import type { Json } from '../../base/json.ts';
import { err, type Result } from '../../base/result.ts';
import type { LinkRefusal } from '../link-refusal.ts';
import type { SharedPicture } from '../shared-picture.ts';
import { decodeV1 } from './v1.ts';

type Decode = (input: Json) => Result<SharedPicture, LinkRefusal>;

/** Every version that was ever given out, by number. A new one adds a line; none is ever taken away. */
const versions: ReadonlyMap<number, Decode> = new Map([[1, decodeV1]]);

export function decodeVersion(version: number, input: Json): Result<SharedPicture, LinkRefusal> {
  const decode = versions.get(version);
  return decode ? decode(input) : err({ kind: 'newer-version', version });
}

export const isKnownVersion = (version: number): boolean => versions.has(version);
