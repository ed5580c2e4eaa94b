import * as v from 'valibot';
import { err, ok, type Result } from '../../base/result.ts';
import {
  channelNames,
  markNames,
  scales,
  sortings,
  type BuiltColumn,
  type BuiltData,
  type BuiltPlan
} from '../../charts/built-data.ts';
import { describeBuilt } from '../../charts/describe-built.ts';
import type { CellContext, CellError, CellKind } from '../../document/cell-kind.ts';
import { closestNames } from '../../document/closest-names.ts';
import type { Table } from '../../engine/table.ts';
import { translate } from '../../i18n/messages.ts';
import { limits, parseSpec, shortText } from '../parse-spec.ts';
import { firstRowValues } from '../table/first-row-values.ts';
import { figuresOfResult, tableOfResult } from '../table/table-of-result.ts';
import { chartColumns } from './chart-columns.ts';
import { suggestChart } from './suggest-chart.ts';

/** A chart as a document, a link or an editor of JSON holds it: a closed form, without code. */
export interface ChartSpec extends BuiltPlan {
  /** SQL cell whose rows are drawn. */
  readonly source: string;
  readonly title: string;
}

export interface ChartOutput {
  readonly table: Table;
  readonly columns: readonly BuiltColumn[];
  /** What is drawn: the spec's own, or a first proposal; null where the rows have no number. */
  readonly plan: BuiltPlan | null;
}

const name = v.optional(v.pipe(v.string(), v.maxLength(limits.name)), '');
const axis = v.optional(
  v.strictObject({
    title: v.optional(shortText, ''),
    scale: v.optional(v.picklist(scales), 'linear'),
    zero: v.optional(v.boolean(), true)
  }),
  () => ({})
);
const MOST_MARKS = 4;

export const chartSchema = v.strictObject({
  source: name,
  title: v.optional(shortText, ''),
  marks: v.optional(v.pipe(v.array(v.picklist(markNames)), v.maxLength(MOST_MARKS)), () => []),
  ...v.entriesFromList(channelNames, name),
  sort: v.optional(v.picklist(sortings), 'value'),
  descending: v.optional(v.boolean(), true),
  xAxis: axis,
  yAxis: axis,
  reference: v.optional(
    v.nullable(v.strictObject({ value: v.pipe(v.number(), v.finite()), label: v.optional(shortText, '') })),
    null
  )
});

/** A drawing of the rows of an SQL cell. Without marks it is a proposal by the types of the columns. */
export const chartCell: CellKind<ChartSpec, ChartOutput> = {
  kind: 'chart',
  label: 'cells.kind.chart',
  /** A proposal for the rows above it. */
  starting: (source) => ({ source }),
  parse: (input) => parseSpec(chartSchema, input),
  reads: ({ source }) => ({ tables: [], cells: source === '' ? [] : [source], parameters: [] }),
  async run(spec, context) {
    const { locale } = context;
    if (spec.source === '')
      return err({ kind: 'spec', field: 'source', detail: translate(locale, 'cells.chart.no-source') });
    const table = context.upstream(spec.source);
    if (!table) return err({ kind: 'unknown-cell', name: spec.source, suggestions: [] });
    const columns = chartColumns(table);
    if (spec.marks.length === 0) return ok({ table, columns, plan: suggestChart(columns) });
    const missing = missingColumn(spec, columns, locale);
    return missing.ok ? ok({ table, columns, plan: planOf(spec) }) : missing;
  },
  title,
  describe: (spec, output, context) => {
    const data = toBuiltData(spec, output, context);
    return data ? describeBuilt(data, context.locale) : translate(context.locale, 'cells.chart.no-number');
  },
  table: (spec, output, context) => tableOfResult(output.table, context.locale, title(spec, output, context)),
  sql({ source }, context) {
    const sql = context.source(source);
    return sql === undefined ? null : { sql, parameters: context.resolved.bound };
  },
  figures: (_spec, { table }, { locale }) => figuresOfResult(table, locale),
  values: (_spec, { table }, { locale }) => firstRowValues(table, locale),
  example: {
    source: 'per_gemeente',
    title: '',
    marks: ['interval'],
    x: 'per_10000',
    y: 'naam',
    low: 'onder',
    high: 'boven',
    colour: '',
    facet: '',
    label: '',
    sort: 'value',
    descending: true,
    xAxis: { title: 'per 10.000 inwoners', scale: 'linear', zero: true },
    yAxis: { title: '', scale: 'linear', zero: true },
    reference: null
  }
};

const planOf = ({ source: _source, title: _title, ...plan }: ChartSpec): BuiltPlan => plan;

/** What the chart is drawn from; null without a number to draw. */
export function toBuiltData(spec: ChartSpec, output: ChartOutput, context: CellContext): BuiltData | null {
  const { plan, columns } = output;
  return plan && { title: title(spec, output, context), plan, columns };
}

/** A column that is asked for and not there, with the one that may be meant. */
function missingColumn(
  spec: ChartSpec,
  columns: readonly BuiltColumn[],
  locale: CellContext['locale']
): Result<null, CellError> {
  const names = columns.map(({ name: one }) => one);
  const field = channelNames.find((channel) => spec[channel] !== '' && !names.includes(spec[channel]));
  if (!field) return ok(null);
  const [meant] = closestNames(spec[field], names);
  const wrong = translate(locale, 'cells.text.no-column', { column: spec[field], cell: spec.source });
  const hint = meant === undefined ? '' : ` ${translate(locale, 'document.suggestion', { name: meant })}`;
  return err({ kind: 'spec', field, detail: wrong + hint });
}

function title(spec: ChartSpec, { plan, columns }: ChartOutput, { locale }: CellContext): string {
  if (spec.title !== '') return spec.title;
  if (!plan) return spec.source;
  const isNumber = (wanted: string) =>
    columns.some(({ name: one, kind }) => one === wanted && kind === 'number');
  const [measure, other] = isNumber(plan.x) && !isNumber(plan.y) ? [plan.x, plan.y] : [plan.y, plan.x];
  return other === '' ? measure : translate(locale, 'cells.chart.title', { measure, other });
}
