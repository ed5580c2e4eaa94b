import * as v from 'valibot';
import type { AreaCode } from '../../areas/area.ts';
import { ok } from '../../base/result.ts';
import type { CellContext, CellKind } from '../../document/cell-kind.ts';
import { formatPeriod } from '../../i18n/formats.ts';
import { translate } from '../../i18n/messages.ts';
import { assessIndicators, assessmentsQuery, type Assessed } from '../assess-indicators.ts';
import { assessedValues } from '../assessed-values.ts';
import { assessmentFigure, assessmentTable, nameIn, type AssessedRow } from '../assessment-table.ts';
import { chooseIndicators } from '../choose-indicators.ts';
import { describeRows } from '../describe-rows.ts';
import { withMissing } from '../with-missing.ts';
import { largestMembers } from '../largest-members.ts';
import { indicatorList, parseSpec, shortText } from '../parse-spec.ts';

export interface OverviewSpec {
  readonly title: string;
  /** None: all that may stand in any picture. */
  readonly indicators: readonly string[];
  /** Gemeenten beside the region, largest first. */
  readonly columns: number;
}

export interface OverviewOutput extends Assessed {
  /** Columns: the area itself first. */
  readonly areas: readonly AreaCode[];
}

const schema = v.object({
  title: v.optional(shortText, ''),
  indicators: v.optional(indicatorList, () => []),
  columns: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(40)), 12)
});

/** Heat table: every indicator for the area and its largest gemeenten, by tested class. */
export const overviewCell: CellKind<OverviewSpec, OverviewOutput> = {
  kind: 'overview',
  label: 'cells.kind.overview',
  parse: (input) => parseSpec(schema, input),
  reads: () => ({
    tables: ['waarnemingen'],
    cells: [],
    parameters: ['gebied', 'periode', 'vergelijking', 'gemeenten']
  }),
  async run({ indicators, columns }, context) {
    const areas = await largestMembers(columns, context);
    if (!areas.ok) return areas;
    const assessed = await assessIndicators(indicators, areas.value, context);
    return assessed.ok ? ok({ ...assessed.value, areas: areas.value }) : assessed;
  },
  title,
  describe: (_spec, output, context) =>
    withMissing(describeRows(ownRows(output, context), nameIn(context), context), output.missing, context),
  table: (spec, output, context) =>
    assessmentTable(overviewRows(output, context).flat(), title(spec, output, context), context.locale),
  sql({ indicators }, context) {
    const chosen = chooseIndicators(indicators, context.release);
    return chosen.ok ? assessmentsQuery(chosen.value.indicators, context) : null;
  },
  figures: (_spec, output, context) =>
    overviewRows(output, context)
      .flat()
      .map((row) => assessmentFigure(row, context.locale)),
  values: (_spec, output, context) => assessedValues(ownRows(output, context), context.locale),
  example: { title: '', indicators: [], columns: 12 }
};

function title(spec: OverviewSpec, _output: OverviewOutput, { locale, resolved }: CellContext): string {
  const period = formatPeriod(resolved.parameters.periode, locale);
  if (spec.title !== '') return `${spec.title}, ${period}`;
  return translate(locale, 'cells.overview.title', { area: resolved.area.naam, period });
}

/** Per indicator, per column: the figure with its definition and the name of its area. */
export const overviewRows = (
  { indicators, rows, areas }: OverviewOutput,
  context: CellContext
): readonly (readonly AssessedRow[])[] =>
  indicators.map((indicator, row) =>
    (rows[row] ?? []).map((assessment, column) => {
      const code = areas[column] ?? '';
      return { indicator, assessment, area: context.areas.get(code)?.naam ?? code };
    })
  );

const ownRows = (output: OverviewOutput, context: CellContext): readonly AssessedRow[] =>
  overviewRows(output, context).flatMap((row) => row.slice(0, 1));
