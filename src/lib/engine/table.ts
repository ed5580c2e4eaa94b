/** How a column's values can be used; `sqlType` keeps DuckDB's own name. */
export type ColumnKind =
  'boolean' | 'integer' | 'bigint' | 'double' | 'decimal' | 'text' | 'date' | 'timestamp' | 'other';

/**
 * A value without loss: DECIMAL, HUGEINT and nested types as exact text, BIGINT as bigint, DATE as `2024-11-12`,
 * TIMESTAMP as `2024-11-12 10:42:00.123456`.
 */
export type CellValue = boolean | number | bigint | string | null;

export interface Column {
  readonly name: string;
  readonly sqlType: string;
  readonly kind: ColumnKind;
  /** Exact value of a row, null where missing. */
  value(row: number): CellValue;
  /** Whole column for charts and statistics: doubles, NaN where missing or not a number. */
  numbers(): Float64Array;
  /** Whole column as text, null where missing. */
  texts(): readonly (string | null)[];
}

/** An answer of the engine, by column. */
export interface Table {
  readonly columns: readonly Column[];
  readonly rowCount: number;
  /** More rows existed than were asked for. */
  readonly truncated: boolean;
  /** Milliseconds inside the engine, loading excluded. */
  readonly elapsed: number;
  /** Column by name; throws on a name that the statement did not give (a programmer's mistake). */
  column(name: string): Column;
}
