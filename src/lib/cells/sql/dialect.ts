import { PostgreSQL, SQLDialect } from '@codemirror/lang-sql';

/** Words of other dialects that are columns here. */
const columns = new Set(['indicator', 'code', 'name', 'value', 'location', 'label', 'source', 'share']);
const duckdb =
  'anti asof columns describe exclude macro map pivot positional qualify replace sample semi struct summarize unpivot';

/** SQL as DuckDB speaks it: PostgreSQL's words without those that a release uses as names, and DuckDB's own. */
export const dialect = SQLDialect.define({
  ...PostgreSQL.spec,
  keywords: [
    ...(PostgreSQL.spec.keywords ?? '').split(' ').filter((word) => !columns.has(word)),
    duckdb
  ].join(' ')
});
