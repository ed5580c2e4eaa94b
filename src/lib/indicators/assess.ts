import type { AreaCode } from '../areas/area.ts';
import type { AreaDirectory } from '../areas/directory.ts';
import type { Overdispersion } from '../stats/overdispersion.ts';
import type { Assessment } from './assessment.ts';
import type { Indicator, Period } from './definition.ts';
import { estimateFigure, isTooSmallBase } from './estimate-figure.ts';
import { createFigures, type Figures } from './figures.ts';
import { createJudge } from './judge.ts';
import type { Observation } from './observation.ts';

/** Tests areas on one indicator in one period. */
export interface Assessor {
  assess(area: AreaCode, comparison: AreaCode): Assessment;
  /** Events that the area would have at the rate it is tested against; null where there is none. */
  expected(area: AreaCode, comparison: AreaCode): number | null;
  /** Spread between gemeenten beyond chance; null where it can't be said. */
  readonly dispersion: Overdispersion | null;
}

/**
 * Prepares the assessment of any area on one indicator in one period.
 *
 * `observations` are all rows of that indicator and period: gemeenten, and whatever larger or smaller areas were
 * published. A published total is preferred to a sum of members; a published blank is never undone by adding up.
 */
export function createAssessor(
  indicator: Indicator,
  observations: readonly Observation[],
  areas: AreaDirectory
): Assessor {
  const period = observations[0]?.periode ?? '';
  return assessorFrom(createFigures(indicator, observations, areas), indicator, period, areas);
}

/** The same from figures that are already found. */
export function assessorFrom(
  figures: Figures,
  indicator: Indicator,
  period: Period,
  areas: AreaDirectory
): Assessor {
  const judge = createJudge(indicator, figures, areas);

  function assess(code: AreaCode, comparison: AreaCode): Assessment {
    const figure = figures.of(code);
    const compared = comparison === code ? null : figures.of(comparison);
    const tooSmall = isTooSmallBase(figure.denominator, indicator);
    const value = tooSmall ? null : figure.value;
    const verdict = judge.verdict(code, figure, comparison);
    return {
      indicator: indicator.id,
      area: code,
      period,
      value,
      numerator: value === null ? null : figure.numerator,
      denominator: figure.value === null ? null : figure.denominator,
      interval: value === null ? null : estimateFigure(figure, indicator),
      comparison: compared && { area: comparison, value: compared.value },
      class: verdict.class,
      noVerdict: verdict.noVerdict,
      members: { known: figure.known, total: figure.total, missing: figure.missing },
      partial:
        figure.partial === null || tooSmall
          ? null
          : { value: figure.partial, interval: estimateFigure(figure, indicator) },
      origin: figure.origin,
      mark: figure.mark,
      dispersion: verdict.dispersion,
      limits: verdict.limits,
      p: verdict.p
    };
  }

  return {
    assess,
    expected: judge.expected,
    get dispersion() {
      return judge.dispersion();
    }
  };
}
