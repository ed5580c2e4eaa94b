import type { AreaCode } from '../areas/area.ts';
import { err, ok, type Result } from '../base/result.ts';
import type { CellContext, CellError } from '../document/cell-kind.ts';
import { createAssessor } from '../indicators/assess.ts';
import type { Assessment } from '../indicators/assessment.ts';
import type { Indicator, IndicatorId } from '../indicators/definition.ts';
import { groupObservations, observationsFromTable } from '../indicators/observation.ts';
import { planAssessments } from '../indicators/plan.ts';
import { chooseIndicators } from './choose-indicators.ts';

/** Indicators tested for some areas in the document's period, against the document's comparison. */
export interface Assessed {
  readonly indicators: readonly Indicator[];
  /** Asked for, but not in this release. */
  readonly missing: readonly IndicatorId[];
  /** Per indicator, per area in the order asked for. */
  readonly rows: readonly (readonly Assessment[])[];
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
  return ok({ indicators, missing, rows });
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
