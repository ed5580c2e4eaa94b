import * as v from 'valibot';
import { err, ok } from '../../base/result.ts';
import type { AreaCode } from '../../areas/area.ts';
import type { CellContext, CellKind } from '../../document/cell-kind.ts';
import { formatNumber, formatPeriod } from '../../i18n/formats.ts';
import { decimalsOf, unitLabel } from '../../i18n/formats-unit.ts';
import { translate } from '../../i18n/messages.ts';
import type { Assessment } from '../../indicators/assessment.ts';
import type { Indicator } from '../../indicators/definition.ts';
import { indicatorName } from '../../language/indicator-name.ts';
import { assessmentSentence } from '../../language/sentences/assessment.ts';
import type { RankInterval } from '../../stats/rank-intervals.ts';
import { assessIndicators, assessmentsQuery } from '../assess-indicators.ts';
import { assessedValues } from '../assessed-values.ts';
import { assessmentFigure, assessmentTable, type AssessedRow } from '../assessment-table.ts';
import { chooseIndicators } from '../choose-indicators.ts';
import { describeRows } from '../describe-rows.ts';
import { describeRank, rankGemeenten, withRanks } from './rank-gemeenten.ts';
import { limits, parseSpec, shortText } from '../parse-spec.ts';

export interface DistributionSpec {
  readonly title: string;
  readonly indicator: string;
}

export interface DistributionOutput {
  readonly indicator: Indicator;
  /** The document's area. */
  readonly own: Assessment;
  /** Every gemeente of the country. */
  readonly gemeenten: readonly Assessment[];
  /** Places of gemeenten of which both counts are known; none for means, medians and scores, which have no chance. */
  readonly ranks: ReadonlyMap<AreaCode, RankInterval>;
}

const schema = v.object({
  title: v.optional(shortText, ''),
  indicator: v.pipe(v.string(), v.minLength(1), v.maxLength(limits.name))
});

/** How one indicator is spread over all gemeenten, and where the area or its gemeenten lie. */
export const distributionCell: CellKind<DistributionSpec, DistributionOutput> = {
  kind: 'distribution',
  label: 'cells.kind.distribution',
  parse: (input) => parseSpec(schema, input),
  reads: () => ({
    tables: ['waarnemingen'],
    cells: [],
    parameters: ['gebied', 'periode', 'vergelijking', 'gemeenten']
  }),
  async run({ indicator }, context) {
    const codes = context.areas.level('gemeente').map(({ code }) => code);
    const assessed = await assessIndicators([indicator], [context.resolved.area.code, ...codes], context);
    if (!assessed.ok) return assessed;
    const [found] = assessed.value.indicators;
    const [own, ...gemeenten] = assessed.value.rows[0] ?? [];
    if (!found || !own) return err({ kind: 'unknown-indicator', name: indicator, suggestions: [] });
    const ranks = await rankGemeenten(found, gemeenten, context);
    return ranks.ok ? ok({ indicator: found, own, gemeenten, ranks: ranks.value }) : ranks;
  },
  title,
  describe,
  table(spec, output, context) {
    const rows = [...ownRows(output, context), ...otherRows(output, context)];
    const table = assessmentTable(rows, title(spec, output, context), context.locale);
    return withRanks(table, rows, output.ranks, context.locale);
  },
  sql({ indicator }, context) {
    const chosen = chooseIndicators([indicator], context.release);
    return chosen.ok ? assessmentsQuery(chosen.value.indicators, context) : null;
  },
  figures: (_spec, output, context) =>
    ownRows(output, context).map((row) => assessmentFigure(row, context.locale)),
  values: (_spec, output, context) => assessedValues([toRow(output, output.own, context)], context.locale),
  example: { title: '', indicator: 'misdrijven_totaal' }
};

function title(spec: DistributionSpec, { indicator }: DistributionOutput, context: CellContext): string {
  const { locale, resolved } = context;
  if (spec.title !== '') return spec.title;
  return translate(locale, 'cells.distribution.title', {
    indicator: indicatorName(indicator, locale),
    unit: unitLabel(indicator, locale),
    period: formatPeriod(resolved.parameters.periode, locale)
  });
}

/** Where most gemeenten lie, where the area lies among them, and which of its gemeenten stand out. */
function describe(_spec: DistributionSpec, output: DistributionOutput, context: CellContext): string {
  const { locale, areas, resolved } = context;
  const { indicator, own, gemeenten } = output;
  const values = gemeenten.flatMap(({ value }) => (value === null ? [] : [value])).sort((a, b) => a - b);
  const shown = (p: number) => formatNumber(valueAt(values, p), decimalsOf(indicator), locale);
  const unknown = gemeenten.length - values.length;
  const members = ownRows(output, context).slice(1);
  const whole = resolved.area.code === resolved.comparison.code;
  return [
    values.length > 0
      ? translate(locale, 'cells.distribution.half', {
          count: values.length,
          low: shown(0.25),
          high: shown(0.75),
          unit: unitLabel(indicator, locale)
        })
      : translate(locale, 'cells.distribution.nothing'),
    unknown > 0 && values.length > 0 && translate(locale, 'cells.distribution.unknown', { count: unknown }),
    !whole && assessmentSentence(own, { indicator, areas, locale }).plain,
    describeRank(own, output.ranks, context),
    members.length > 0 && describeRows(members, ({ area }) => area, context, !whole && own.noVerdict === null)
  ]
    .filter((sentence) => sentence !== false && sentence !== '')
    .join(' ');
}

/** A value that some gemeente has, so that a reader finds it in the table: the first at or above this share of all. */
const valueAt = (sorted: readonly number[], share: number): number | null =>
  sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? null;

const toRow = (
  { indicator }: DistributionOutput,
  assessment: Assessment,
  { areas }: CellContext
): AssessedRow => ({
  indicator,
  assessment,
  area: areas.get(assessment.area)?.naam ?? assessment.area
});

/** The area, then its gemeenten. */
function ownRows(output: DistributionOutput, context: CellContext): readonly AssessedRow[] {
  const inside = membersInside(output, context);
  const members = output.gemeenten.filter(({ area }) => inside.has(area));
  return [output.own, ...members].map((one) => toRow(output, one, context));
}

function otherRows(output: DistributionOutput, context: CellContext): readonly AssessedRow[] {
  const inside = membersInside(output, context);
  return output.gemeenten
    .filter(({ area }) => !inside.has(area) && area !== output.own.area)
    .map((one) => toRow(output, one, context));
}

/** Gemeenten of a larger area; none for a gemeente itself. */
export const membersInside = ({ own }: DistributionOutput, { resolved }: CellContext): ReadonlySet<string> =>
  new Set(resolved.members.filter((code) => code !== own.area));
