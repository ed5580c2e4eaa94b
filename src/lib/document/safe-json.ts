import type { Json } from '../base/json.ts';
import { err, ok, type Result } from '../base/result.ts';
import { MAX_DEPTH } from './limits.ts';

export type JsonRefusal =
  | { readonly kind: 'not-json'; readonly path: string }
  | { readonly kind: 'forbidden-key'; readonly path: string }
  | { readonly kind: 'too-deep'; readonly limit: number };

/** Keys by which data could reach the prototypes of the page's own objects. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** Copy of unknown data as plain JSON: finite numbers, no prototype keys, at most `limit` levels deep. */
export function toSafeJson(input: unknown, limit = MAX_DEPTH): Result<Json, JsonRefusal> {
  return copy(input, '', limit, limit);
}

function copy(input: unknown, path: string, left: number, limit: number): Result<Json, JsonRefusal> {
  if (input === null || typeof input === 'string' || typeof input === 'boolean') return ok(input);
  if (typeof input === 'number')
    return Number.isFinite(input) ? ok(input === 0 ? 0 : input) : err({ kind: 'not-json', path });
  if (typeof input !== 'object') return err({ kind: 'not-json', path });
  if (left === 0) return err({ kind: 'too-deep', limit });
  return Array.isArray(input)
    ? copyList(input, path, left - 1, limit)
    : copyObject(input, path, left - 1, limit);
}

function copyList(
  input: readonly unknown[],
  path: string,
  left: number,
  limit: number
): Result<Json, JsonRefusal> {
  const list: Json[] = [];
  for (let i = 0; i < input.length; i += 1) {
    const item = copy(input[i], `${path}/${i}`, left, limit);
    if (!item.ok) return item;
    list.push(item.value);
  }
  return ok(list);
}

function copyObject(input: object, path: string, left: number, limit: number): Result<Json, JsonRefusal> {
  const object: Record<string, Json> = {};
  for (const [key, value] of Object.entries(input)) {
    const here = `${path}/${key}`;
    if (FORBIDDEN.has(key)) return err({ kind: 'forbidden-key', path: here });
    const item = copy(value, here, left, limit);
    if (!item.ok) return item;
    object[key] = item.value;
  }
  return ok(object);
}
