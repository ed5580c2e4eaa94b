import type { AreaCode } from '../areas/area.ts';
import type { IndicatorId, Mark, Period } from './definition.ts';

/** One row of `waarnemingen`. Missing is null, never 0; `markering` says why. */
export interface Observation {
  readonly gebied: AreaCode;
  readonly periode: Period;
  readonly indicator: IndicatorId;
  readonly teller: number | null;
  readonly noemer: number | null;
  readonly waarde: number | null;
  readonly markering: Mark;
}
