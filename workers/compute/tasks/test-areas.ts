import type { Area, CustomRegion } from '../../../src/lib/areas/area.ts';
import { createDirectory } from '../../../src/lib/areas/directory.ts';
import type { ComparisonChoice } from '../../../src/lib/areas/resolve-comparison.ts';
import type { AreaTests } from '../../../src/lib/indicators/area-tests.ts';
import { unpackCube, type PackedCube } from '../../../src/lib/indicators/packed-cube.ts';
import { testAreaSteps } from '../../../src/lib/indicators/test-areas.ts';
import { defineTask } from '../task.ts';

/** The question as it crosses to a worker: a directory is made anew. */
interface Input {
  readonly tested: PackedCube;
  /** Gemeenten and larger areas, where those are not tested themselves. */
  readonly above: PackedCube | null;
  readonly comparison: ComparisonChoice;
  /** Gemeenten and larger areas. */
  readonly areas: readonly Area[];
  readonly regions: readonly CustomRegion[];
  /** For wijken and buurten: the place among `areas` of the gemeente that each lies in. */
  readonly gemeenten: Uint16Array | null;
}

/** All areas of one level on one indicator (methods, 8, 9 and 11). */
export const testAreas = defineTask<Input, AreaTests>(
  ({ tested, above, comparison, areas, regions, gemeenten }) =>
    testAreaSteps({
      cubes: above ? [unpackCube(tested), unpackCube(above)] : [unpackCube(tested)],
      period: tested.period,
      comparison,
      areas: createDirectory(gemeenten ? [...areas, ...parts(tested, areas, gemeenten)] : areas, regions)
    }),
  ({ classes, low, high, smoothed }) => [classes, low, high, smoothed].map(({ buffer }) => buffer)
);

/** Wijken or buurten with what a test asks of them: in which gemeente they lie. */
const parts = (
  { codes, level }: PackedCube,
  areas: readonly Area[],
  gemeenten: Uint16Array
): readonly Area[] =>
  codes.split(' ').map((code, i) => ({
    code,
    naam: '',
    niveau: level,
    provincie: null,
    riec: null,
    veiligheidsregio: null,
    gemeente: areas[gemeenten[i] ?? -1]?.code ?? null,
    wijk: null
  }));
