import * as v from 'valibot';
import { err, ok } from '../../base/result.ts';
import type { CellContext, CellKind, FigureTable, NamedValue } from '../../document/cell-kind.ts';
import { formatInterval, formatPercent, formatPeriod, formatPeriodRange } from '../../i18n/formats.ts';
import { decimalsOf, formatFigure } from '../../i18n/formats-unit.ts';
import { translate } from '../../i18n/messages.ts';
import { createTrendAssessor } from '../../indicators/assess-trend.ts';
import type { Indicator } from '../../indicators/definition.ts';
import { groupObservations, observationsFromTable } from '../../indicators/observation.ts';
import { planTrends } from '../../indicators/plan.ts';
import type { TrendAssessment } from '../../indicators/trend.ts';
import { trendNotes, trendSentence } from '../../language/sentences/trend.ts';
import { indicatorName } from '../../language/indicator-name.ts';
import { chooseIndicators } from '../choose-indicators.ts';
import { withMissing } from '../with-missing.ts';
import { indicatorList, parseSpec, shortText } from '../parse-spec.ts';
import { areaName } from '../../language/area-name.ts';

export interface TrendSpec {
  readonly title: string;
  readonly indicators: readonly string[];
}

/** One small multiple. */
export interface TrendSeries {
  readonly indicator: Indicator;
  readonly trend: TrendAssessment;
}

export interface TrendOutput {
  readonly series: readonly TrendSeries[];
  readonly missing: readonly string[];
}

const schema = v.object({
  title: v.optional(shortText, ''),
  indicators: v.pipe(indicatorList, v.minLength(1))
});

/** How the area's figures change over the years, one small graph per indicator, beside the comparison. */
export const trendCell: CellKind<TrendSpec, TrendOutput> = {
  kind: 'trend',
  label: 'cells.kind.trend',
  parse: (input) => parseSpec(schema, input),
  reads: () => ({
    tables: ['waarnemingen'],
    cells: [],
    parameters: ['gebied', 'vergelijking', 'gemeenten']
  }),
  async run({ indicators }, context) {
    const chosen = chooseIndicators(indicators, context.release);
    if (!chosen.ok) return chosen;
    const answer = await context.query(trendsQuery(chosen.value.indicators, context));
    if (!answer.ok) return err({ kind: 'engine', error: answer.error });
    const observations = groupObservations(observationsFromTable(answer.value));
    const { area, comparison } = context.resolved;
    const series = chosen.value.indicators.map((indicator) => ({
      indicator,
      trend: createTrendAssessor(indicator, observations.get(indicator.id) ?? [], context.areas).assess(
        area.code,
        comparison.code
      )
    }));
    return ok({ series, missing: chosen.value.missing });
  },
  title,
  describe: (_spec, { series, missing }, { areas, locale }) =>
    withMissing(
      [
        ...series.map(({ indicator, trend }) => trendSentence(trend, { indicator, areas, locale }).plain),
        // What holds for several series is said once.
        ...new Set(series.flatMap(({ indicator, trend }) => trendNotes(trend, { indicator, areas, locale })))
      ].join(' '),
      missing,
      { locale }
    ),
  table,
  sql({ indicators }, context) {
    const chosen = chooseIndicators(indicators, context.release);
    return chosen.ok ? trendsQuery(chosen.value.indicators, context) : null;
  },
  figures: (_spec, { series }, { resolved, locale }) =>
    series.flatMap(({ indicator, trend }) =>
      trend.points.map(({ period, value }) => ({
        name: `${indicatorName(indicator, locale)}, ${resolved.area.naam}, ${formatPeriod(period, locale)}`,
        value,
        shown: formatFigure(value, indicator, locale)
      }))
    ),
  values,
  example: { title: '', indicators: ['misdrijven_totaal'] }
};

/** Area, its gemeenten where it has no published figure, and the comparison, in every period. */
const trendsQuery = (indicators: readonly Indicator[], { resolved }: CellContext) =>
  planTrends(
    indicators.map(({ id }) => id),
    [...new Set([resolved.area.code, resolved.comparison.code, ...resolved.members])]
  );

/** The newest value of every series, its change per year with interval, and what the test says of that. */
function values(_spec: TrendSpec, { series }: TrendOutput, { locale }: CellContext): readonly NamedValue[] {
  return series.flatMap(({ indicator, trend: { points, change, verdict } }) => {
    const newest = points.findLast(({ value }) => value !== null);
    const parts = [
      ['', formatFigure(newest?.value ?? null, indicator, locale)],
      ['_per_jaar', change ? formatPercent(change.perYear, 1, locale) : ''],
      ['_per_jaar_interval', change ? formatInterval(change.interval, 1, locale, 'dash') : ''],
      ['_verloop', translate(locale, `figures.verdict.${verdict}`)]
    ] as const;
    return parts.map(([part, shown]) => ({ name: `${indicator.id}${part}`, shown }));
  });
}

function title(spec: TrendSpec, { series }: TrendOutput, { locale, resolved }: CellContext): string {
  const periods = [
    ...new Set(series.flatMap(({ trend }) => trend.points.map(({ period }) => period)))
  ].sort();
  const [first] = periods;
  const last = periods.at(-1);
  const range = first === undefined || last === undefined ? '' : formatPeriodRange(first, last, locale);
  if (spec.title !== '') return range === '' ? spec.title : `${spec.title}, ${range}`;
  return translate(locale, 'cells.trend.title', { area: resolved.area.naam, range });
}

/** One row per indicator and period, and the change per year where it can be told. */
function table(spec: TrendSpec, output: TrendOutput, context: CellContext): FigureTable {
  const { locale, resolved } = context;
  return {
    caption: title(spec, output, context),
    columns: [
      { label: translate(locale, 'figures.column.indicator'), numeric: false },
      { label: translate(locale, 'figures.column.period'), numeric: true },
      { label: resolved.area.naam, numeric: true },
      { label: translate(locale, 'figures.column.interval'), numeric: true },
      { label: areaName(resolved.comparison, locale), numeric: true },
      { label: translate(locale, 'figures.column.mark'), numeric: false }
    ],
    rows: output.series.flatMap(({ indicator, trend }) => [
      ...trend.points.map((point) => [
        indicatorName(indicator, locale),
        formatPeriod(point.period, locale),
        formatFigure(point.value, indicator, locale),
        point.interval ? formatInterval(point.interval, decimalsOf(indicator), locale, 'dash') : '–',
        formatFigure(point.comparison, indicator, locale),
        point.mark === '' ? '' : translate(locale, `figures.mark.${point.mark}`)
      ]),
      ...(trend.change
        ? [
            [
              indicatorName(indicator, locale),
              translate(locale, 'cells.trend.per-year'),
              formatPercent(trend.change.perYear, 1, locale),
              formatInterval(trend.change.interval, 1, locale, 'dash'),
              '–',
              translate(locale, `figures.verdict.${trend.verdict}`)
            ]
          ]
        : [])
    ])
  };
}
