import type { AreaCode } from '../areas/area.ts';
import type { Cube } from '../indicators/cube.ts';
import type { Period } from '../indicators/definition.ts';
import type { Observation } from '../indicators/observation.ts';
import { observationIn } from '../indicators/observation-in.ts';

/** The rows that cubes hold of some areas in one period; the first cube that knows an area speaks for it. */
export const observationsOf = (
  cubes: readonly Cube[],
  areas: Iterable<AreaCode>,
  period: Period
): readonly Observation[] =>
  [...areas].flatMap((area) => {
    for (const cube of cubes) {
      const found = observationIn(cube, area, period);
      if (found) return [found];
    }
    return [];
  });
