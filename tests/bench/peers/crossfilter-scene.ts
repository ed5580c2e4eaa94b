import { createBins } from '#lib/explorer/crossfilter/bins.ts';
import type { DimensionData } from '#lib/explorer/crossfilter/crossfilter.ts';
import { BESIDE, dragStep, shareBelow, type Buurten, type Range } from '../harness/scene.ts';

/** Bins a dimension may have. */
export const SLOTS = 64;

/** Histograms of all dimensions, each with every filter but its own: bin `b` of dimension `d` at `d × SLOTS + b`. */
export type Counts = Int32Array;

/** What every crossfilter is given: columns with their bins, and brushes. */
export interface CrossfilterScene {
  readonly count: number;
  readonly dimensions: readonly DimensionData[];
  /** Brush per dimension in a step; null where there is none. */
  brushes(step: number): readonly (Range | null)[];
}

/** `drag`: half a percent of the areas between two steps, as a pointer goes; `leap`: a quarter of them. */
export type Pace = 'drag' | 'leap';

/** Two brushes stand still over four fifths of the areas, the first moves, three dimensions are open. */
export function createScene({ count, values }: Buurten, pace: Pace): CrossfilterScene {
  const dimensions = values.map((column) => {
    const known = Uint32Array.from(column.keys()).filter((area) => !Number.isNaN(column[area]));
    const order = known.sort((a, b) => (column[a] ?? 0) - (column[b] ?? 0));
    const [low = 0, high = 0] = [order[0], order.at(-1)].map((area) => column[area ?? -1] ?? 0);
    return { values: column, order, bins: createBins(column, low, high) };
  });
  const still = dimensions.map(({ values }, d) =>
    d === 1 || d === 2
      ? { low: shareBelow(values, 0.1) - BESIDE, high: shareBelow(values, 0.9) + BESIDE }
      : null
  );
  const sorted = (values[0] ?? new Float64Array()).filter((value) => !Number.isNaN(value)).sort();
  const stride = pace === 'drag' ? 1 : 50;
  return {
    count,
    dimensions,
    brushes: (step) => still.map((range, d) => (d === 0 ? dragStep(sorted, step * stride) : range))
  };
}

export const emptyCounts = ({ dimensions }: Pick<CrossfilterScene, 'dimensions'>): Counts =>
  new Int32Array(dimensions.length * SLOTS);
