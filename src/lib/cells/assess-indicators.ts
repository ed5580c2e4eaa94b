import type { AreaCode } from '../areas/area.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { CellContext, CellError } from '../document/cell-kind.ts';
import { createAssessor } from '../indicators/assess.ts';
import type { Assessment } from '../indicators/assessment.ts';
import type { Indicator, IndicatorId } from '../indicators/definition.ts';
import { groupObservations, observationsFromTable, type Observation } from '../indicators/observation.ts';
import { planAssessments } from '../indicators/plan.ts';
import { quantile } from '../stats/quantile.ts';
import { chooseIndicators } from './choose-indicators.ts';

/** Indicators tested for some areas in the document's period, against the document's comparison. */
export interface Assessed {
  readonly indicators: readonly Indicator[];
  /** Asked for, but not in this release. */
  readonly missing: readonly IndicatorId[];
  /** Per indicator, per area in the order asked for. */
  readonly rows: readonly (readonly Assessment[])[];
  /** Per indicator: how the values of all gemeenten are spread; null with none. */
  readonly spreads: readonly (Spread | null)[];
}

/** Percentiles over gemeenten, in the indicator's unit. */
export interface Spread {
  readonly p5: number;
  readonly p25: number;
  readonly p75: number;
  readonly p95: number;
}

/** One query for all indicators; every area is tested against its own province or RIEC where that was asked. */
export async function assessIndicators(
  ids: readonly IndicatorId[],
  areas: readonly AreaCode[],
  context: CellContext
): Promise<Result<Assessed, CellError>> {
  const chosen = chooseIndicators(ids, context.release);
  if (!chosen.ok) return chosen;
  const { indicators, missing } = chosen.value;
  const { periode, vergelijking } = context.resolved.parameters;

  const answer = await context.query(assessmentsQuery(indicators, context));
  if (!answer.ok) return err({ kind: 'engine', error: answer.error });

  const observations = groupObservations(observationsFromTable(answer.value));
  const wanted = areas.flatMap((code) => context.areas.get(code) ?? []);
  const rows = indicators.map((indicator) => {
    const assessor = createAssessor(indicator, observations.get(indicator.id) ?? [], context.areas);
    return wanted.map((area) => {
      const comparison = context.areas.resolveComparison(area, vergelijking);
      return { ...assessor.assess(area.code, comparison), period: periode };
    });
  });
  const spreads = indicators.map(({ id }) => spreadOfGemeenten(observations.get(id) ?? [], context));
  return ok({ indicators, missing, rows, spreads });
}

function spreadOfGemeenten(observations: readonly Observation[], { areas }: CellContext): Spread | null {
  return spreadOf(
    observations.flatMap(({ gebied, waarde }) =>
      waarde !== null && areas.get(gebied)?.niveau === 'gemeente' ? [waarde] : []
    )
  );
}

/** Percentiles of some values; null with none. */
export function spreadOf(values: readonly number[]): Spread | null {
  const [p5, p25, p75, p95] = [0.05, 0.25, 0.75, 0.95].map((p) => quantile(values, p));
  return p5 == null || p25 == null || p75 == null || p95 == null ? null : { p5, p25, p75, p95 };
}

/** The statement behind `assessIndicators`: every published figure of these indicators in the period. */
export const assessmentsQuery = (
  indicators: readonly Indicator[],
  { resolved }: Pick<CellContext, 'resolved'>
) =>
  planAssessments(
    indicators.map(({ id }) => id),
    resolved.parameters.periode
  );
