import * as v from 'valibot';
import { ok } from '../../base/result.ts';
import type { CellContext, CellKind } from '../../document/cell-kind.ts';
import { formatPeriod } from '../../i18n/formats.ts';
import { translate } from '../../i18n/messages.ts';
import type { Assessment } from '../../indicators/assessment.ts';
import type { Indicator } from '../../indicators/definition.ts';
import { pickSummary, type Summary } from '../../language/summary/pick-summary.ts';
import { summaryText, type SummaryText } from '../../language/summary/summary-text.ts';
import { assessIndicators, assessmentsQuery, type Spread } from '../assess-indicators.ts';
import { assessedValues } from '../assessed-values.ts';
import { assessmentFigure, assessmentTable, nameIn, type AssessedRow } from '../assessment-table.ts';
import { chooseIndicators } from '../choose-indicators.ts';
import { correctionAmong } from '../correction.ts';
import { describeRows } from '../describe-rows.ts';
import { reliabilityValues } from '../reliability-values.ts';
import { withMissing } from '../with-missing.ts';
import { indicatorList, parseSpec, shortText } from '../parse-spec.ts';

/** `zinnen`: what stands out, in sentences · `cijfers`: every figure with its interval. */
export const layouts = ['zinnen', 'cijfers'] as const;
type Layout = (typeof layouts)[number];

export interface KeyFiguresSpec {
  readonly title: string;
  /** None: all that may stand in any picture. */
  readonly indicators: readonly string[];
  readonly layout: Layout;
  /** Sentences at most. */
  readonly count: number;
}

export interface KeyFiguresOutput {
  readonly indicators: readonly Indicator[];
  readonly missing: readonly string[];
  /** Per indicator. */
  readonly spreads: readonly (Spread | null)[];
  /** What is shown, in order: the chosen ones in `zinnen`, all in `cijfers`. */
  readonly assessments: readonly Assessment[];
  /** Everything that was tested to come to what is shown. */
  readonly looked: readonly Assessment[];
  /** What the sentences tell, and out of how much that was chosen. */
  readonly summary: Summary;
}

const schema = v.object({
  title: v.optional(shortText, ''),
  indicators: v.optional(indicatorList, () => []),
  layout: v.optional(v.picklist(layouts), 'cijfers'),
  count: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10)), 5)
});

/** The area's figures, tested: as the few sentences that matter most, or one by one with intervals. */
export const keyFiguresCell: CellKind<KeyFiguresSpec, KeyFiguresOutput> = {
  kind: 'key-figures',
  label: 'cells.kind.key-figures',
  parse: (input) => parseSpec(schema, input),
  reads: () => ({
    tables: ['waarnemingen'],
    cells: [],
    parameters: ['gebied', 'periode', 'vergelijking']
  }),
  async run({ indicators, layout, count }, context) {
    const assessed = await assessIndicators(indicators, [context.resolved.area.code], context);
    if (!assessed.ok) return assessed;
    const all = assessed.value.rows.flat();
    const picked = pickSummary(all, assessed.value.indicators, count);
    return ok({
      indicators: assessed.value.indicators,
      missing: assessed.value.missing,
      spreads: assessed.value.spreads,
      assessments: layout === 'zinnen' ? picked.chosen : all,
      looked: all,
      summary: picked
    });
  },
  title,
  describe({ layout }, output, context) {
    const text =
      layout === 'cijfers'
        ? describeRows(keyFigureRows(output, context), nameIn(context), context)
        : keyFigureText(output, context).plain;
    return withMissing(text, output.missing, context);
  },
  table: (spec, output, context) =>
    assessmentTable(keyFigureRows(output, context), title(spec, output, context), context.locale, [
      correctionAmong(output.looked, context.locale)
    ]),
  sql({ indicators }, context) {
    const chosen = chooseIndicators(indicators, context.release);
    return chosen.ok ? assessmentsQuery(chosen.value.indicators, context) : null;
  },
  figures: (_spec, output, context) =>
    keyFigureRows(output, context).map((row) => assessmentFigure(row, context.locale)),
  values(_spec, output, context) {
    const rows = keyFigureRows(output, context);
    return [...assessedValues(rows, context.locale), ...reliabilityValues(rows, context.locale)];
  },
  example: { title: '', indicators: [], layout: 'zinnen', count: 5 }
};

function title(spec: KeyFiguresSpec, _output: KeyFiguresOutput, { locale, resolved }: CellContext): string {
  const period = formatPeriod(resolved.parameters.periode, locale);
  if (spec.title !== '') return `${spec.title}, ${period}`;
  return translate(locale, `cells.key-figures.title.${spec.layout}`, { area: resolved.area.naam, period });
}

/** Each shown figure with its definition. */
export function keyFigureRows(output: KeyFiguresOutput, { resolved }: CellContext): readonly AssessedRow[] {
  const byId = new Map(output.indicators.map((indicator) => [indicator.id, indicator]));
  return output.assessments.flatMap((assessment) => {
    const indicator = byId.get(assessment.indicator);
    return indicator ? [{ indicator, area: resolved.area.naam, assessment }] : [];
  });
}

/** The sentences of layout `zinnen`, as connected prose. */
export const keyFigureText = (
  { summary, indicators }: KeyFiguresOutput,
  { areas, locale, resolved }: CellContext
): SummaryText =>
  summaryText(summary, {
    indicators,
    areas,
    locale,
    area: resolved.area.code,
    comparison: resolved.comparison.code,
    period: resolved.parameters.periode
  });
