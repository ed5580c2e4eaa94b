import type { AreaCode } from '../areas/area.ts';
import type { Interval } from '../indicators/assessment.ts';
import type { Estimate, NumberStyle, Reference } from './estimate.ts';

export interface DistributionPoint extends Estimate {
  readonly area: AreaCode;
  readonly name: string;
}

/** All areas on one line, the reader's own marked. Areas without a value are not in it: say so beside it. */
export interface DistributionData {
  readonly unit: string;
  readonly style: NumberStyle;
  readonly comparison: Reference | null;
  readonly own: AreaCode | null;
  /** Brushed range of values; points outside fade. */
  readonly brush: Interval | null;
  readonly points: readonly DistributionPoint[];
  /** A larger area, marked beside the points and not one of them; comes before `own`. */
  readonly region?: DistributionPoint;
  /** Points that make up the region, ringed and with their intervals. */
  readonly members?: readonly AreaCode[];
}
