import type { AreaCode } from '../areas/area.ts';
import type { Cube } from './cube.ts';
import type { Period } from './definition.ts';
import type { Observation, ObservationSource } from './observation.ts';
import { observationIn } from './observation-in.ts';

/** The rows that cubes hold of one period, read when they are asked for; the first cube that knows an area speaks for it. */
export function observationsIn(cubes: readonly Cube[], period: Period): ObservationSource {
  const find = (code: AreaCode): Observation | undefined => {
    for (const cube of cubes) {
      const found = observationIn(cube, code, period);
      if (found) return found;
    }
    return undefined;
  };
  return { get: find, has: (code) => find(code) !== undefined };
}
