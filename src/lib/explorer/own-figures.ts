import type { AreaCode } from '../areas/area.ts';
import type { AreaDirectory } from '../areas/directory.ts';
import { assessorFrom } from '../indicators/assess.ts';
import type { Assessment } from '../indicators/assessment.ts';
import { trendAssessorFrom } from '../indicators/assess-trend.ts';
import type { Cube } from '../indicators/cube.ts';
import type { Period } from '../indicators/definition.ts';
import { figuresFrom } from '../indicators/figures.ts';
import type { ObservationSource } from '../indicators/observation.ts';
import { observationsIn } from '../indicators/observations-in.ts';
import type { TrendAssessment } from '../indicators/trend.ts';

/** Whom a question is about, and with whom they are compared. */
export interface OwnQuestion {
  readonly area: AreaCode;
  readonly comparison: AreaCode;
  readonly areas: AreaDirectory;
  /** Of one indicator: gemeenten and larger areas first, then the level of the area where that is another. */
  readonly cubes: readonly [Cube, ...Cube[]];
}

/** One area on one indicator in one period, from the cubes: the numbers of a cell that asks the engine. */
export function assessOwn(question: OwnQuestion, period: Period): Assessment | null {
  const { area, comparison, areas, cubes } = question;
  const [{ grid, indicator }] = cubes;
  const rows = rowsOf(question, period);
  if (!rows.has(area) && !grid.codes.some((code) => rows.has(code))) return null;
  return assessorFrom(figuresFrom(rows, indicator, areas), indicator, period, areas).assess(area, comparison);
}

/** Several areas on one indicator in one period, each against the same comparison. */
export function assessAll(
  cube: Cube,
  codes: readonly AreaCode[],
  comparison: AreaCode,
  areas: AreaDirectory,
  period: Period
): readonly Assessment[] {
  const { grid, indicator } = cube;
  const rows = observationsIn([cube], period);
  if (!grid.codes.some((code) => rows.has(code))) return [];
  const assessor = assessorFrom(figuresFrom(rows, indicator, areas), indicator, period, areas);
  return codes.map((code) => assessor.assess(code, comparison));
}

/** One area on one indicator through all periods, from the cubes. */
export function followOwn(question: OwnQuestion): TrendAssessment {
  const { area, comparison, areas, cubes } = question;
  const [{ indicator }] = cubes;
  const asked = [area, comparison, ...areas.members(area), ...areas.members(comparison)];
  const periods = [...new Set(cubes.flatMap((cube) => cube.periods))].sort();
  const known = periods.flatMap((period) => {
    const rows = rowsOf(question, period);
    return asked.some((code) => rows.has(code))
      ? [{ period, figures: figuresFrom(rows, indicator, areas) }]
      : [];
  });
  return trendAssessorFrom(known, indicator).assess(area, comparison);
}

/** Rows of gemeenten and larger areas, and of the area itself: not of the others of its level. */
function rowsOf({ area, cubes }: OwnQuestion, period: Period): ObservationSource {
  const [above, ...parts] = cubes;
  const [larger, own] = [observationsIn([above], period), observationsIn(parts, period)];
  const get = (code: AreaCode) => larger.get(code) ?? (code === area ? own.get(code) : undefined);
  return { get, has: (code) => get(code) !== undefined };
}
