import type { Statement } from './report.ts';

/** A statement under the values of its parameters, as "Toon SQL" shows it. */
export function toQueryText({ sql, parameters = {} }: Statement): string {
  const values = Object.entries(parameters)
    .filter(([name]) => new RegExp(`\\$${name}\\b`).test(sql))
    .map(([name, value]) => `-- $${name} = ${toLiteral(value)}`);
  return [...values, sql.trim()].join('\n');
}

/** A value as DuckDB writes it. */
export function toLiteral(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(toLiteral).join(', ')}]`;
  if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`;
  return value === null || value === undefined ? 'NULL' : String(value);
}
