import type { AreaCode } from '../areas/area.ts';
import type { FunnelStep } from '../indicators/funnel-curve.ts';
import type { NumberStyle, Reference } from './estimate.ts';
import type { FigureClass } from './figure-class.ts';

export interface FunnelPoint {
  readonly area: AreaCode;
  readonly name: string;
  /** Denominator: what the figure is a part of. */
  readonly size: number;
  readonly value: number;
  readonly class: FigureClass;
}

/** Areas by size, between the limits that chance and ordinary differences leave at that size. */
export interface FunnelData {
  /** What the points are: `gemeenten`. */
  readonly noun: string;
  /** What the size is, as beside its axis: `inwoners`. */
  readonly sizeLabel: string;
  readonly unit: string;
  readonly style: NumberStyle;
  readonly comparison: Reference | null;
  readonly own: AreaCode | null;
  readonly members: readonly AreaCode[];
  readonly points: readonly FunnelPoint[];
  /** Limits from the smallest size to the largest; none without a comparison. */
  readonly curve: readonly FunnelStep[];
}
