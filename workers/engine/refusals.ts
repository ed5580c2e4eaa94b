/**
 * Functions that a document may not call. Depth, not the wall: the lock and the guard stop them too. They read files
 * or addresses, run text as SQL, change the log or the checkpoint, or tell about the machine.
 */
const named = new Set([
  'enable_logging',
  'disable_logging',
  'truncate_duckdb_logs',
  'duckdb_logs',
  'duckdb_logs_parsed',
  'duckdb_secrets',
  'which_secret',
  'write_log',
  'query',
  'query_table',
  'glob',
  'checkpoint',
  'force_checkpoint',
  'import_database',
  'copy_database',
  'getenv',
  'current_setting',
  'getvariable',
  'duckdb_variables',
  'duckdb_settings',
  'seq_scan',
  'test_vector_types'
]);
const families = [
  /^read_/,
  /^sniff_/,
  /^parquet_/,
  /^pragma_/,
  /^arrow_scan/,
  /_scan(_dumb)?$/,
  /^enable_/,
  /^disable_/
];

export function isRefusedFunction(name: string): boolean {
  const lower = name.toLowerCase();
  return named.has(lower) || families.some((family) => family.test(lower));
}

/** Words with which a question may begin. */
export const openings = [
  'SELECT',
  'WITH',
  'FROM',
  'VALUES',
  'DESCRIBE',
  'DESC',
  'SUMMARIZE',
  'SHOW',
  'UNPIVOT',
  'PIVOT',
  'TABLE'
];

const statements =
  /^(alter|analyze|attach|begin|call|checkpoint|comment|commit|copy|create|deallocate|delete|detach|drop|execute|explain|export|import|insert|install|load|merge|pragma|prepare|reset|rollback|set|start|truncate|update|use|vacuum)$/i;

/** Whether a first word begins a statement that does more than ask. */
export const isStatement = (word: string): boolean => statements.test(word);
