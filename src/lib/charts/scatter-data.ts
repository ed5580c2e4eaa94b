import type { AreaCode } from '../areas/area.ts';
import type { NumberStyle, Reference } from './estimate.ts';
import type { FigureClass } from './figure-class.ts';

export interface ScatterPoint {
  readonly area: AreaCode;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** Outcome of the test of `x`, the indicator that is being looked at. */
  readonly class: FigureClass;
}

interface ScatterAxis {
  /** What it is with its unit. */
  readonly label: string;
  readonly style: NumberStyle;
  readonly comparison: Reference | null;
}

/** Two indicators of the same areas; areas that lack either are not in it: say so beside it. */
export interface ScatterData {
  /** What the points are: `gemeenten`. */
  readonly noun: string;
  readonly x: ScatterAxis;
  readonly y: ScatterAxis;
  readonly own: AreaCode | null;
  /** Gemeenten of the region, ringed. */
  readonly members: readonly AreaCode[];
  readonly points: readonly ScatterPoint[];
}
