import type { Table } from '../document/table-of.ts';

type Column = Table['columns'][number];

/** Types that a literal can be cast to without a schema of its own; anything else travels as text. */
const PLAIN =
  /^(?:BOOLEAN|U?(?:TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)|FLOAT|DOUBLE|DECIMAL\(\d+,\d+\)|VARCHAR|DATE|TIMESTAMP)$/;

/**
 * A statement that gives exactly this table: how rows that no one else has travel in a document. `about` stands above it
 * as a comment.
 */
export function tableSql({ columns, rowCount }: Table, about: string): string {
  const heads = columns.map(
    (column, at) => `CAST(c${at} AS ${typeOf(column)}) AS "${column.name.replaceAll('"', '""')}"`
  );
  const names = columns.map((_, at) => `c${at}`).join(', ');
  const rows = Array.from(
    { length: rowCount },
    (_, row) => `(${columns.map((column) => literal(column, row)).join(', ')})`
  );
  const none = `(${columns.map(() => 'NULL').join(', ')})`;
  return [
    `-- ${about.replace(/\s+/g, ' ')}`,
    `SELECT ${heads.join(', ')}`,
    `FROM (VALUES\n${(rows.length > 0 ? rows : [none]).join(',\n')}\n) AS _(${names})`,
    ...(rows.length === 0 ? ['WHERE false'] : [])
  ].join('\n');
}

const typeOf = ({ sqlType }: Column): string => (PLAIN.test(sqlType) ? sqlType : 'VARCHAR');

function literal(column: Column, row: number): string {
  const value = column.value(row);
  if (value === null) return 'NULL';
  if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`;
  // NaN and infinity are words.
  return typeof value === 'number' && !Number.isFinite(value) ? `'${value}'` : String(value);
}
