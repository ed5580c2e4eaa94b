import { sqlTokens } from '../../document/sql-tokens.ts';
import { translate } from '../../i18n/messages.ts';
import { macros } from '../../sql/macros/index.ts';
import { toLiteral } from '../query-text.ts';
import { figuresOf, type Report, type Statement } from '../report.ts';

/** Every query of a report as one script that DuckDB runs beside the release's Parquet files. */
export function toScript(report: Report): string {
  const { title, notice, provenance, locale, release } = report;
  const asked = figuresOf(report).flatMap(({ label, title, sql }) =>
    sql ? [{ head: [label, title].filter(Boolean).join('. '), sql }] : []
  );
  const set = new Map<string, string>();
  const statements = asked.flatMap(({ head, sql }) => [comment(head), ...toStatement(sql, set), '']);
  const tables = release.resources.filter(({ format }) => format === 'parquet');
  return [
    comment(title),
    ...(notice === '' ? [] : [comment(notice)]),
    ...provenance.lines.map(([name, value]) => comment(`${name}: ${value}`)),
    comment(translate(locale, 'export.sql.how')),
    '',
    ...tables.map(
      ({ name, path }) => `CREATE OR REPLACE VIEW ${name} AS FROM read_parquet(${toLiteral(path)});`
    ),
    '',
    ...(asked.some(({ sql }) => usesMacro(sql)) ? [...macros.map((macro) => `${macro};`), ''] : []),
    ...statements
  ].join('\n');
}

const comment = (text: string): string =>
  text
    .split('\n')
    .map((line) => `-- ${line}`)
    .join('\n');

const names = new Set(macros.map((macro) => /MACRO (\w+)/.exec(macro)?.[1] ?? ''));

const usesMacro = ({ sql }: Statement): boolean =>
  sqlTokens(sql).some(({ kind, text }) => kind === 'word' && names.has(text.toLowerCase()));

/** Values that are not set yet, and the statement that reads them. */
function toStatement({ sql, parameters = {} }: Statement, set: Map<string, string>): readonly string[] {
  const used = sqlTokens(sql).filter(({ kind, text }) => kind === 'parameter' && text in parameters);
  const settings = [...new Set(used.map(({ text }) => text))].flatMap((name) => {
    const value = toLiteral(parameters[name]);
    if (set.get(name) === value) return [];
    set.set(name, value);
    return [`SET VARIABLE ${name} = ${value};`];
  });
  const text = used
    .toReversed()
    .reduce(
      (all, { text: name, start, end }) => `${all.slice(0, start)}getvariable('${name}')${all.slice(end)}`,
      sql
    );
  return [...settings, `${text.trim().replace(/;$/, '')};`];
}
