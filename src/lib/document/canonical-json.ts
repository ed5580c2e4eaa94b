import type { Json } from '../base/json.ts';

/** One text for equal data: keys in code-unit order, no white space. */
export function canonicalJson(value: Json): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const entries = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`);
  return `{${entries.join(',')}}`;
}

// Array.isArray does not narrow a readonly list away from an object.
const isList = (value: object): value is readonly Json[] => Array.isArray(value);
