import type { ColumnKind } from './table.ts';

const kinds: readonly (readonly [RegExp, ColumnKind])[] = [
  [/\]$/, 'other'],
  [/^BOOLEAN$/, 'boolean'],
  [/^U?(TINYINT|SMALLINT|INTEGER)$/, 'integer'],
  [/^U?BIGINT$/, 'bigint'],
  [/^(FLOAT|DOUBLE)$/, 'double'],
  [/^(DECIMAL\(|U?HUGEINT$|BIGNUM$)/, 'decimal'],
  [/^(VARCHAR|ENUM\(|UUID$)/, 'text'],
  [/^DATE$/, 'date'],
  [/^TIMESTAMP/, 'timestamp']
];

/** How a column of a DuckDB type can be used; nested types, intervals, times and bytes are `other`: exact text. */
export const toColumnKind = (sqlType: string): ColumnKind =>
  kinds.find(([pattern]) => pattern.test(sqlType))?.[1] ?? 'other';
