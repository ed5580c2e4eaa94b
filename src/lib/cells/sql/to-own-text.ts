import type { Query, SqlValue } from '../../engine/client.ts';

/**
 * The statement behind a figure as an analyst's own: what the document calls by the same name stays a `$parameter`, so
 * that it follows the picture; other values become literals, because no one else could fill them in.
 */
export function toOwnText(
  { sql, parameters = {} }: Query,
  bound: Readonly<Record<string, SqlValue>>
): string {
  return sql.replace(/\$([\p{L}_][\p{L}\p{N}_]*)/gu, (typed: string, name: string) => {
    const value = parameters[name];
    if (value === undefined || isSame(value, bound[name])) return typed;
    return toLiteral(value);
  });
}

const isSame = (one: SqlValue, other: SqlValue | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

function toLiteral(value: SqlValue): string {
  if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`;
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value);
  return `[${value.map(toLiteral).join(', ')}]`;
}
