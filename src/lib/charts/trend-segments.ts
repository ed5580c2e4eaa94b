import type { Period } from '../indicators/definition.ts';
import type { TrendPoint } from '../indicators/trend.ts';

/** A point of a drawn series: its place in the row of periods, and the unbroken stretch it belongs to. */
export interface PlacedPoint extends TrendPoint {
  readonly index: number;
  /** Lines join points of one segment only: a break or a missing value ends it. */
  readonly segment: number;
}

/** Points with their segment; a break begins a new one, a missing value is in none that is drawn. */
export function toSegments(points: readonly TrendPoint[], breaks: readonly Period[]): readonly PlacedPoint[] {
  let segment = 0;
  return points.map((point, index) => {
    const missingBefore = index > 0 && points[index - 1]?.value === null;
    if (index > 0 && (breaks.includes(point.period) || missingBefore)) segment += 1;
    return { ...point, index, segment };
  });
}

/** Stretches of consecutive missing values, as first and last index. */
export function missingStretches(points: readonly TrendPoint[]): readonly (readonly [number, number])[] {
  const stretches: [number, number][] = [];
  points.forEach((point, index) => {
    if (point.value !== null) return;
    const last = stretches.at(-1);
    if (last && last[1] === index - 1) last[1] = index;
    else stretches.push([index, index]);
  });
  return stretches;
}
