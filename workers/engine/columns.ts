import type { ColumnSchema } from './api.ts';

/** Types that Arrow carries as they are. */
const kept = /^(BOOLEAN|U?(TINYINT|SMALLINT|INTEGER|BIGINT)|FLOAT|DOUBLE|VARCHAR|DATE)$/;
const times = /^TIMESTAMP(_S|_MS| WITH TIME ZONE)?$/;

/**
 * How a column leaves DuckDB without loss: as it is, a timestamp as microseconds (its infinities as the largest and
 * smallest BIGINT), anything else as DuckDB's own text. Read back in src/lib/engine/columns.ts.
 */
export function toTransport(column: string, sqlType: string): string {
  if (kept.test(sqlType)) return column;
  if (!times.test(sqlType)) return `${column}::VARCHAR`;
  const time = sqlType === 'TIMESTAMP WITH TIME ZONE' ? column : `${column}::TIMESTAMP`;
  return `CASE WHEN isfinite(${time}) THEN epoch_us(${time}) WHEN ${time} IS NULL THEN NULL
    WHEN ${time}::VARCHAR = 'infinity' THEN 9223372036854775807 ELSE -9223372036854775807 END`;
}

/** Select list and column aliases for a statement of these columns: c0, c1, … whatever the user called them. */
export function toSelect(schema: readonly ColumnSchema[]): {
  readonly list: string;
  readonly columns: string;
} {
  const names = schema.map((_, index) => `c${index}`);
  const list = schema.map(({ sqlType }, index) => {
    const transport = toTransport(`c${index}`, sqlType);
    return transport === `c${index}` ? transport : `${transport} AS c${index}`;
  });
  return { list: list.join(', '), columns: `(${names.join(', ')})` };
}
