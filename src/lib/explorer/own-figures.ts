import type { AreaCode } from '../areas/area.ts';
import type { AreaDirectory } from '../areas/directory.ts';
import { createAssessor } from '../indicators/assess.ts';
import type { Assessment } from '../indicators/assessment.ts';
import { createTrendAssessor } from '../indicators/assess-trend.ts';
import type { Cube } from '../indicators/cube.ts';
import type { Period } from '../indicators/definition.ts';
import type { TrendAssessment } from '../indicators/trend.ts';
import { observationsOf } from './cube-observations.ts';

/** Whom a question is about, and with whom they are compared. */
export interface OwnQuestion {
  readonly area: AreaCode;
  readonly comparison: AreaCode;
  readonly areas: AreaDirectory;
  /** Of one indicator: gemeenten and larger areas first, then the level of the area where that is another. */
  readonly cubes: readonly [Cube, ...Cube[]];
}

/** One area on one indicator in one period, from the cubes: the numbers of a cell that asks the engine. */
export function assessOwn(
  { area, comparison, areas, cubes }: OwnQuestion,
  period: Period
): Assessment | null {
  const [{ grid, indicator }] = cubes;
  const observations = observationsOf(cubes, new Set([...grid.codes, area]), period);
  return observations.length === 0
    ? null
    : createAssessor(indicator, observations, areas).assess(area, comparison);
}

/** Several areas on one indicator in one period, each against the same comparison. */
export function assessAll(
  cube: Cube,
  codes: readonly AreaCode[],
  comparison: AreaCode,
  areas: AreaDirectory,
  period: Period
): readonly Assessment[] {
  const observations = observationsOf([cube], cube.grid.codes, period);
  if (observations.length === 0) return [];
  const assessor = createAssessor(cube.indicator, observations, areas);
  return codes.map((code) => assessor.assess(code, comparison));
}

/** One area on one indicator through all periods, from the cubes. */
export function followOwn({ area, comparison, areas, cubes }: OwnQuestion): TrendAssessment {
  const [{ indicator }] = cubes;
  const asked = new Set([area, comparison, ...areas.members(area), ...areas.members(comparison)]);
  const periods = [...new Set(cubes.flatMap((cube) => cube.periods))].sort();
  const observations = periods.flatMap((period) => observationsOf(cubes, asked, period));
  return createTrendAssessor(indicator, observations, areas).assess(area, comparison);
}
