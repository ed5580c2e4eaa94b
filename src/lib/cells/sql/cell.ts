import * as v from 'valibot';
import { err, ok } from '../../base/result.ts';
import type { CellContext, CellKind } from '../../document/cell-kind.ts';
import type { JsonObject } from '../../base/json.ts';
import { specSchema } from '../../document/document-schema.ts';
import { sqlNames } from '../../document/sql-names.ts';
import type { Query } from '../../engine/client.ts';
import type { Table } from '../../engine/table.ts';
import { translate } from '../../i18n/messages.ts';
import { limits, parseSpec } from '../parse-spec.ts';
import { firstRowValues } from '../table/first-row-values.ts';
import { tableOfResult } from '../table/table-of-result.ts';

export interface SqlSpec {
  readonly sql: string;
  /** What is hidden of its answer when the document leaves, as the gates write it. */
  readonly protection?: JsonObject | undefined;
}

export interface SqlOutput {
  readonly table: Table;
}

const schema = v.object({
  sql: v.optional(v.pipe(v.string(), v.maxLength(limits.sql)), ''),
  protection: v.optional(specSchema)
});

/** A named result: one statement over the release's tables, other SQL cells by name, and `$parameters`. */
export const sqlCell: CellKind<SqlSpec, SqlOutput> = {
  kind: 'sql',
  label: 'cells.kind.sql',
  startingName: 'uitkomst',
  parse: (input) => parseSpec(schema, input),
  reads: ({ sql }, known) => sqlNames(sql, known),
  async run({ sql }, context) {
    if (sql.trim() === '') return err({ kind: 'engine', error: { kind: 'syntax', detail: 'no statement' } });
    const answer = await context.query(toQuery(sql, context));
    return answer.ok ? ok({ table: answer.value }) : err(context.compose(sql).toError(answer.error));
  },
  title: (_spec, _output, { locale }) => translate(locale, 'cells.sql.title'),
  describe: (_spec, { table }, { locale }) =>
    translate(locale, 'cells.sql.describe', { rows: table.rowCount, columns: table.columns.length }),
  table: (_spec, { table }, { locale }) => tableOfResult(table, locale, translate(locale, 'cells.sql.title')),
  sql: ({ sql }, context) => toQuery(sql, context),
  figures: () => [],
  values: (_spec, { table }, { locale }) => firstRowValues(table, locale),
  example: {
    sql: "SELECT naam, code\nFROM gebieden\nWHERE niveau = 'gemeente' AND list_contains($gemeenten, code)\nORDER BY naam"
  }
};

/** Binds the parameters that the statement and its sources name, and no others. */
function toQuery(sql: string, { compose, resolved }: CellContext): Query {
  const composed = compose(sql);
  const parameters = Object.fromEntries(
    composed.parameters.flatMap((name) => {
      const value = resolved.bound[name];
      return value === undefined ? [] : [[name, value]];
    })
  );
  return { sql: composed.sql, parameters };
}
