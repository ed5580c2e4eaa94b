import * as v from 'valibot';
import type { AreaCode } from '../../areas/area.ts';
import { ok } from '../../base/result.ts';
import type { CellContext, CellKind } from '../../document/cell-kind.ts';
import { formatPeriod } from '../../i18n/formats.ts';
import { translate } from '../../i18n/messages.ts';
import { areaName } from '../../language/area-name.ts';
import { assessIndicators, assessmentsQuery, type Assessed } from '../assess-indicators.ts';
import { assessedValues } from '../assessed-values.ts';
import { assessmentFigure, assessmentTable, nameIn, type AssessedRow } from '../assessment-table.ts';
import { chooseIndicators } from '../choose-indicators.ts';
import { describeRows } from '../describe-rows.ts';
import { withMissing } from '../with-missing.ts';
import { largestMembers } from '../largest-members.ts';
import { indicatorList, parseSpec, shortText } from '../parse-spec.ts';

export const besides = ['gemeenten', 'riec'] as const;

export interface OverviewSpec {
  readonly title: string;
  /** None: all that may stand in any picture. */
  readonly indicators: readonly string[];
  /** What stands beside the area: its gemeenten, largest first, or every RIEC region. */
  readonly beside: (typeof besides)[number];
  /** Gemeenten at most. */
  readonly columns: number;
}

export interface OverviewOutput extends Assessed {
  /** Columns: the area itself first. */
  readonly areas: readonly AreaCode[];
}

const schema = v.object({
  title: v.optional(shortText, ''),
  indicators: v.optional(indicatorList, () => []),
  beside: v.optional(v.picklist(besides), 'gemeenten'),
  columns: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(40)), 12)
});

/** Heat table: every indicator for the area and its largest gemeenten or the RIEC regions, by tested class. */
export const overviewCell: CellKind<OverviewSpec, OverviewOutput> = {
  kind: 'overview',
  label: 'cells.kind.overview',
  parse: (input) => parseSpec(schema, input),
  reads: () => ({
    tables: ['waarnemingen'],
    cells: [],
    parameters: ['gebied', 'periode', 'vergelijking', 'gemeenten']
  }),
  async run({ indicators, beside, columns }, context) {
    const areas = beside === 'riec' ? ok(withRegions(context)) : await largestMembers(columns, context);
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
  example: { title: '', indicators: [], beside: 'gemeenten', columns: 12 }
};

function title(spec: OverviewSpec, _output: OverviewOutput, { locale, resolved }: CellContext): string {
  const period = formatPeriod(resolved.parameters.periode, locale);
  if (spec.title !== '') return `${spec.title}, ${period}`;
  return translate(locale, 'cells.overview.title', { area: resolved.area.naam, period });
}

/** The area, then the RIEC regions that it is not. */
const withRegions = ({ areas, resolved: { area } }: CellContext): readonly AreaCode[] => [
  ...new Set([area.code, ...areas.level('riec').map(({ code }) => code)])
];

/** What the columns are and how many: of a heat table without others nothing is said. */
export function overviewSubtitle(
  { beside }: OverviewSpec,
  { areas }: OverviewOutput,
  { locale, resolved }: CellContext
): string {
  const count = areas.length - 1;
  const key = count === 0 ? '.one' : beside === 'riec' ? '.riec' : '';
  return translate(locale, `cells.overview.subtitle${key}`, {
    comparison: areaName(resolved.comparison, locale),
    count
  });
}

/** Names of the columns; among RIEC regions the first is called by its own. */
export function overviewHeads(
  { beside }: OverviewSpec,
  output: OverviewOutput,
  { areas, locale }: CellContext
): readonly string[] {
  const [own = '', ...others] = output.areas.map((code) => areas.get(code)?.naam ?? code);
  return beside === 'riec'
    ? [own, ...others].map((name) => name.replace(/^RIEC /, ''))
    : [translate(locale, 'cells.overview.region'), ...others];
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
