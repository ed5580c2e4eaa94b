import { max } from 'd3';
import type { SpineRow } from './spine-data.ts';

/** Positions in units of the spread: 0 is the comparison, 1 is one robust standard deviation above it. */
export interface SpinePosition {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly p5: number;
  readonly p25: number;
  readonly p75: number;
  readonly p95: number;
}

const IQR_OF_ONE_DEVIATION = 1.349;
/** Beyond this a mark is drawn at the edge: one extreme area may not flatten all rows. */
const FARTHEST = 4;
const NEAREST = 2;

/** Where a row lies; null when it was not tested, has no comparison, or all areas are the same. */
export function toSpinePosition(row: SpineRow): SpinePosition | null {
  const { spread, reference, value, interval } = row;
  if (!spread || reference === null || value === null) return null;
  const unit = (spread.p75 - spread.p25) / IQR_OF_ONE_DEVIATION || (spread.p95 - spread.p5) / 3.29;
  if (!(unit > 0)) return null;
  const place = (x: number): number => (x - reference) / unit;
  return {
    value: place(value),
    low: interval && place(interval.low),
    high: interval && place(interval.high),
    p5: place(spread.p5),
    p25: place(spread.p25),
    p75: place(spread.p75),
    p95: place(spread.p95)
  };
}

/** Half the width of the drawing in units of the spread, the same to both sides of the comparison. */
export function spineReach(positions: readonly (SpinePosition | null)[]): number {
  const farthest = max(positions, (p) =>
    p ? max([p.p5, p.p95, p.low, p.high, p.value], (x) => Math.abs(x ?? 0)) : 0
  );
  return Math.min(FARTHEST, Math.max(NEAREST, (farthest ?? 0) * 1.04));
}
