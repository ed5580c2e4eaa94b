import * as v from 'valibot';
import type { AreaCode } from '../../areas/area.ts';
import { fold } from '../../areas/fold.ts';
import { err, ok, type Result } from '../../base/result.ts';
import type { CellContext, CellError, CellKind } from '../../document/cell-kind.ts';
import type { Table } from '../../engine/table.ts';
import { formatPeriod } from '../../i18n/formats.ts';
import { decimalsOf, formatFigure, unitLabel } from '../../i18n/formats-unit.ts';
import type { Locale } from '../../i18n/locale.ts';
import { translate } from '../../i18n/messages.ts';
import { assessIndicators, assessmentsQuery } from '../assess-indicators.ts';
import { areaName } from '../../language/area-name.ts';
import { indicatorName } from '../../language/indicator-name.ts';
import { shownInterval, verdict, type AssessedRow } from '../assessment-table.ts';
import { chooseIndicators } from '../choose-indicators.ts';
import { indicatorList, limits, parseSpec, shortText } from '../parse-spec.ts';
import { firstRowValues } from './first-row-values.ts';
import { memoryColumn, memoryTable, shownColumn } from './memory-table.ts';
import { figuresOfResult, tableOfResult } from './table-of-result.ts';

export interface TableSpec {
  readonly title: string;
  /** SQL cell to show; `''`: the values of `indicators` per gemeente. */
  readonly source: string;
  readonly indicators: readonly string[];
}

export interface TableOutput {
  readonly table: Table;
}

const schema = v.object({
  title: v.optional(shortText, ''),
  source: v.optional(v.pipe(v.string(), v.maxLength(limits.name)), ''),
  indicators: v.optional(indicatorList, () => [])
});

/** Rows to read and sort: the result of an SQL cell, or the values of indicators per gemeente. */
export const tableCell: CellKind<TableSpec, TableOutput> = {
  kind: 'table',
  label: 'cells.kind.table',
  parse: (input) => parseSpec(schema, input),
  reads: ({ source }) =>
    source === ''
      ? { tables: ['waarnemingen'], cells: [], parameters: ['gebied', 'periode', 'gemeenten'] }
      : { tables: [], cells: [source], parameters: [] },
  async run(spec, context) {
    if (spec.source === '') return valuesPerGemeente(spec, context);
    const table = context.upstream(spec.source);
    return table ? ok({ table }) : err({ kind: 'unknown-cell', name: spec.source, suggestions: [] });
  },
  title,
  describe: (_spec, { table }, { locale }) =>
    translate(locale, table.truncated ? 'cells.table.describe.truncated' : 'cells.table.describe', {
      rows: table.rowCount,
      columns: table.columns.length
    }),
  table: (spec, output, context) => tableOfResult(output.table, context.locale, title(spec, output, context)),
  sql(spec, context) {
    if (spec.source === '') {
      const chosen = chooseIndicators(spec.indicators, context.release);
      return chosen.ok ? assessmentsQuery(chosen.value.indicators, context) : null;
    }
    const sql = context.source(spec.source);
    return sql === undefined ? null : { sql, parameters: context.resolved.bound };
  },
  figures: (_spec, { table }, { locale }) => figuresOfResult(table, locale),
  values: (_spec, { table }, { locale }) => firstRowValues(table, locale),
  example: { title: '', source: '', indicators: ['misdrijven_totaal'] }
};

async function valuesPerGemeente(
  { indicators: ids }: TableSpec,
  context: CellContext
): Promise<Result<TableOutput, CellError>> {
  const { locale, areas } = context;
  const codes = rowsOf(context);
  const assessed = await assessIndicators(ids, codes, context);
  if (!assessed.ok) return assessed;
  const { indicators, rows } = assessed.value;
  const columns = [
    memoryColumn(
      translate(locale, 'figures.column.area'),
      'text',
      codes.map((code) => {
        const area = areas.get(code);
        return area ? areaName(area, locale) : code;
      })
    ),
    ...indicators.map((indicator, index) => {
      const assessments = rows[index] ?? [];
      return shownColumn(
        `${indicatorName(indicator, locale)} (${unitLabel(indicator, locale)})`,
        assessments.map(({ value }) =>
          value === null ? null : Number(value.toFixed(decimalsOf(indicator)))
        ),
        assessments.map((assessment) => withInterval({ indicator, area: '', assessment }, locale))
      );
    })
  ];
  return ok({ table: memoryTable(columns, codes.length) });
}

/** The area, what it is compared with, and its gemeenten by name. */
function rowsOf({ resolved, areas }: CellContext): readonly AreaCode[] {
  const nameOf = (code: AreaCode) => fold(areas.get(code)?.naam ?? code);
  const gemeenten = resolved.members.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  return [...new Set([resolved.area.code, resolved.comparison.code, ...gemeenten])];
}

/** `17,9 (17,2–18,6)`; the reason where there is no number. */
function withInterval(row: AssessedRow, locale: Locale): string {
  const { value, interval, noVerdict } = row.assessment;
  if (value === null)
    return noVerdict === 'geheim' ? translate(locale, 'figures.mark.geheim') : verdict(row, locale);
  const shown = formatFigure(value, row.indicator, locale);
  return interval ? `${shown} (${shownInterval(row, locale)})` : shown;
}

function title({ title, source }: TableSpec, _output: TableOutput, context: CellContext): string {
  if (source !== '') return title === '' ? source : title;
  const { locale, resolved } = context;
  const period = formatPeriod(resolved.parameters.periode, locale);
  if (title !== '') return `${title}, ${period}`;
  return translate(locale, 'cells.table.title', { area: resolved.area.naam, period });
}
