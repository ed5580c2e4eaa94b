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

/** Words with which a statement may begin; anything else is more than a question. */
const openings = new Set([
  'select',
  'with',
  'from',
  'values',
  'describe',
  'desc',
  'summarize',
  'show',
  'unpivot',
  'pivot',
  'table',
  '('
]);

export const isQuestion = (firstWord: string): boolean => openings.has(firstWord.toLowerCase());
