import type { SqlValue } from './api.ts';
import type { Database } from './database.ts';

/**
 * Name of the DuckDB variable that carries a parameter. DuckDB's names don't know capitals from small letters;
 * parameters do. Only letters, digits, `_`, `$` and `^`: safe between quotes.
 */
export function variableName(parameter: string): string {
  const name = parameter.replace(/[A-Z]/g, (letter) => `^${letter.toLowerCase()}`);
  if (!/^[\p{L}\p{M}\p{N}_$^]+$/u.test(name)) throw new TypeError(`invalid parameter name: ${parameter}`);
  return name;
}

/** A value as a prepared expression: a list or cast of `$1`, `$2`, …, and the values bound to them as text. */
export interface Bound {
  readonly expression: string;
  readonly values: readonly (string | null)[];
  /** DuckDB's type: a statement's answer may change its shape with it. */
  readonly type: string;
}

export function toBound(value: SqlValue): Bound {
  if (value === null) return { expression: 'NULL', values: [], type: 'NULL' };
  if (typeof value !== 'object') {
    const type = typeOf(value);
    return { expression: `$1::${type}`, values: [asText(value)], type };
  }
  const type = value.length > 0 ? listType(value) : 'VARCHAR';
  const items = value.map((_, index) => `$${index + 1}::${type}`);
  return {
    expression: `[${items.join(', ')}]::${type}[]`,
    values: value.map(asText),
    type: `${type}[]`
  };
}

function typeOf(value: string | number | boolean): string {
  if (typeof value === 'string') return 'VARCHAR';
  if (typeof value === 'boolean') return 'BOOLEAN';
  return Number.isSafeInteger(value) && !Object.is(value, -0) ? 'BIGINT' : 'DOUBLE';
}

function listType(values: readonly (string | number)[]): string {
  const types = new Set(values.map(typeOf));
  if (types.has('VARCHAR')) return 'VARCHAR';
  return types.has('DOUBLE') ? 'DOUBLE' : 'BIGINT';
}

/** Numbers go as their shortest exact text: DuckDB's JSON reader would round them. */
const asText = (value: string | number | boolean): string => (Object.is(value, -0) ? '-0' : String(value));

/**
 * Binds values to variables by prepared statements: no value is ever part of the text. `bound` remembers what this
 * database already holds.
 */
export async function bindParameters(
  database: Database,
  bound: Map<string, string>,
  parameters: ReadonlyMap<string, SqlValue>
): Promise<void> {
  for (const [parameter, value] of parameters) {
    const name = variableName(parameter);
    const { expression, values, type } = toBound(value);
    const key = JSON.stringify([type, values]);
    if (bound.get(name) === key) continue;
    bound.delete(name);
    await database.prepared(`SET VARIABLE "${name}" = ${expression}`, values);
    bound.set(name, key);
  }
}
