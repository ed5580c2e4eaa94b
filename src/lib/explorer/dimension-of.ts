import type { Cube } from '../indicators/cube.ts';
import type { Slice } from '../indicators/slice.ts';
import { createBins } from './crossfilter/bins.ts';
import type { DimensionData } from './crossfilter/crossfilter.ts';

const extents = new WeakMap<Cube, readonly [low: number, high: number]>();
const kept = new WeakMap<Slice, DimensionData>();

/** A slice as a dimension of the crossfilter, made once; its bins span the values of all periods. */
export function dimensionOf(slice: Slice): DimensionData {
  const known = kept.get(slice);
  if (known) return known;
  const [low, high] = extentOf(slice.cube);
  const made = { values: slice.waarde, order: slice.order, bins: createBins(slice.waarde, low, high) };
  kept.set(slice, made);
  return made;
}

/** Lowest and highest value of the level's own areas in any period; 0 and 0 without values. */
function extentOf(cube: Cube): readonly [low: number, high: number] {
  const known = extents.get(cube);
  if (known) return known;
  const { waarde, grid, periods } = cube;
  let [low, high] = [Infinity, -Infinity];
  for (let period = 0; period < periods.length; period++) {
    const start = period * grid.codes.length;
    for (let at = start; at < start + grid.units; at++) {
      const value = waarde[at] ?? Number.NaN;
      // A missing value compares with nothing.
      if (value < low) low = value;
      if (value > high) high = value;
    }
  }
  const extent = low <= high ? ([low, high] as const) : ([0, 0] as const);
  extents.set(cube, extent);
  return extent;
}
