import * as v from 'valibot';
import { ok } from '../../base/result.ts';
import { toSpinePosition } from '../../charts/spine-scale.ts';
import type { SpineData } from '../../charts/spine-data.ts';
import type { CellContext, CellKind, FigureTable } from '../../document/cell-kind.ts';
import { formatInterval, formatPeriod } from '../../i18n/formats.ts';
import { decimalsOf } from '../../i18n/formats-unit.ts';
import { translate } from '../../i18n/messages.ts';
import { isPlainCount } from '../../indicators/area-figure.ts';
import type { Assessment } from '../../indicators/assessment.ts';
import type { Indicator } from '../../indicators/definition.ts';
import { assessIndicators, assessmentsQuery, type Spread } from '../assess-indicators.ts';
import { assessedValues } from '../assessed-values.ts';
import { assessmentFigure, assessmentTable, nameIn, type AssessedRow } from '../assessment-table.ts';
import { chooseIndicators } from '../choose-indicators.ts';
import { describeRows } from '../describe-rows.ts';
import { indicatorList, parseSpec, shortText } from '../parse-spec.ts';
import { toSpineData } from '../spine-data.ts';
import { withMissing } from '../with-missing.ts';

/** `gekozen`: as chosen, by theme · `positie`: furthest from the comparison first, in units of the spread. */
export const orders = ['gekozen', 'positie'] as const;

export interface SpineSpec {
  readonly title: string;
  readonly indicators: readonly string[];
  readonly order: (typeof orders)[number];
}

export interface SpineOutput {
  readonly missing: readonly string[];
  readonly rows: readonly {
    readonly indicator: Indicator;
    readonly assessment: Assessment;
    /** How the values of all gemeenten are spread; null with none, and for a plain count. */
    readonly spread: Spread | null;
  }[];
}

const schema = v.object({
  title: v.optional(shortText, ''),
  indicators: v.pipe(indicatorList, v.minLength(1)),
  order: v.optional(v.picklist(orders), 'gekozen')
});

/** Where the area stands on chosen indicators, against the comparison and the spread of all gemeenten. */
export const spineCell: CellKind<SpineSpec, SpineOutput> = {
  kind: 'spine',
  label: 'cells.kind.spine',
  parse: (input) => parseSpec(schema, input),
  reads: () => ({
    tables: ['waarnemingen'],
    cells: [],
    parameters: ['gebied', 'periode', 'vergelijking']
  }),
  async run({ indicators }, context) {
    const assessed = await assessIndicators(indicators, [context.resolved.area.code], context);
    if (!assessed.ok) return assessed;
    const { rows, spreads, missing } = assessed.value;
    return ok({
      missing,
      rows: assessed.value.indicators.flatMap((indicator, index) => {
        const assessment = rows[index]?.[0];
        const spread = isPlainCount(indicator) ? null : (spreads[index] ?? null);
        return assessment ? [{ indicator, assessment, spread }] : [];
      })
    });
  },
  title,
  describe: (spec, output, context) =>
    withMissing(
      describeRows(rowsInOrder(spec, output, context), nameIn(context), context),
      output.missing,
      context
    ),
  table,
  sql({ indicators }, context) {
    const chosen = chooseIndicators(indicators, context.release);
    return chosen.ok ? assessmentsQuery(chosen.value.indicators, context) : null;
  },
  figures: (spec, output, context) =>
    rowsInOrder(spec, output, context).map((row) => assessmentFigure(row, context.locale)),
  values: (spec, output, context) => assessedValues(rowsInOrder(spec, output, context), context.locale),
  example: { title: '', indicators: ['misdrijven_totaal'], order: 'gekozen' }
};

/** What the chart draws, in the order that the reader asked for. */
export function spineData(spec: SpineSpec, output: SpineOutput, context: CellContext): SpineData {
  const spreads = new Map(output.rows.map(({ indicator, spread }) => [indicator.id, spread]));
  const rows = output.rows.map((row) => ({ ...row, area: context.resolved.area.naam }));
  const data = toSpineData(rows, ({ indicator }) => spreads.get(indicator.id) ?? null, context);
  if (spec.order === 'gekozen') return data;
  const distance = (row: SpineData['rows'][number]) => Math.abs(toSpinePosition(row)?.value ?? -1);
  // In this order themes alternate; a hairline between them would say nothing.
  const sorted = data.rows
    .map((row) => ({ row: { ...row, group: '' }, placed: toSpinePosition(row) !== null }))
    .sort((a, b) => Number(b.placed) - Number(a.placed) || distance(b.row) - distance(a.row));
  return { ...data, rows: sorted.map(({ row }) => row) };
}

function rowsInOrder(spec: SpineSpec, output: SpineOutput, context: CellContext): readonly SpineTableRow[] {
  const byId = new Map(output.rows.map((row) => [row.indicator.id, row]));
  return spineData(spec, output, context).rows.flatMap(({ id }) => {
    const row = byId.get(id);
    return row ? [{ ...row, area: context.resolved.area.naam }] : [];
  });
}

interface SpineTableRow extends AssessedRow {
  readonly spread: Spread | null;
}

function title(spec: SpineSpec, _output: SpineOutput, { locale, resolved }: CellContext): string {
  const period = formatPeriod(resolved.parameters.periode, locale);
  return spec.title === ''
    ? translate(locale, 'cells.spine.title', { area: resolved.area.naam, period })
    : `${spec.title}, ${period}`;
}

/** The tested figures, with the spread that the bars draw. */
function table(spec: SpineSpec, output: SpineOutput, context: CellContext): FigureTable {
  const { locale } = context;
  const rows = rowsInOrder(spec, output, context);
  const { caption, columns, rows: tested } = assessmentTable(rows, title(spec, output, context), locale);
  return {
    caption,
    columns: [
      ...columns,
      { label: translate(locale, 'cells.spine.column.half'), numeric: true },
      { label: translate(locale, 'cells.spine.column.most'), numeric: true }
    ],
    rows: rows.map(({ indicator, spread }, index) => {
      const between = (low: number, high: number) =>
        formatInterval({ low, high }, decimalsOf(indicator), locale, 'dash');
      return [
        ...(tested[index] ?? []),
        spread ? between(spread.p25, spread.p75) : '–',
        spread ? between(spread.p5, spread.p95) : '–'
      ];
    })
  };
}
