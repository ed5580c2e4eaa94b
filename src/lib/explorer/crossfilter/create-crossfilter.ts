import type { Range } from '../state.ts';
import type { Crossfilter, DimensionData } from './crossfilter.ts';
import { createDimension, moveTo, type Dimension } from './dimension.ts';
import { createSums, type Sums } from './sums.ts';

/** Selection and region are filters too, without a histogram: their bits in `failing`. */
export const SELECTION = 1;
const REGION = 2;
/** Filters fit in 16 bits. */
const dimensionBits = Array.from({ length: 14 }, (_, i) => 4 << i);

/** A crossfilter of `size` areas that all pass, without dimensions. */
export function createCrossfilter(size: number): Crossfilter {
  const failing = new Uint16Array(size);
  const visible = new Uint8Array(size).fill(1);
  const byId = new Map<string, Dimension>();
  let dimensions: readonly Dimension[] = [];
  let passing = size;
  let active = 0;
  /** Of the dimension whose brush moved last, while nothing else has changed. */
  let sums: Sums | null = null;

  function turn(area: number, bit: number): void {
    const before = failing[area] ?? 0;
    const after = before ^ bit;
    failing[area] = after;
    const passes = Number(after === 0);
    visible[area] = passes;
    passing += passes - Number(before === 0);
  }

  function brush(dimension: Dimension, range: Range | null): void {
    const moved = moveTo(dimension, range, (area) => turn(area, dimension.bit));
    active = range ? active | dimension.bit : active & ~dimension.bit;
    if (!moved) return;
    if (sums?.of !== dimension) sums = createSums(dimension, dimensions, failing);
    sums.apply();
  }

  /** Gives every area the bit that `inside` says (1 passes); null: all pass. */
  function mask(bit: number, inside: Uint8Array | null): void {
    if (inside === null && (active & bit) === 0) return;
    for (let area = 0; area < size; area++) {
      const fails = inside !== null && inside[area] !== 1;
      const failed = ((failing[area] ?? 0) & bit) !== 0;
      if (fails !== failed) turn(area, bit);
    }
    active = inside ? active | bit : active & ~bit;
    sums = null;
    dimensions.forEach(recount);
  }

  /** Counts from nothing. */
  function recount({ bit, all, passing, bins, order }: Dimension): void {
    all.fill(0);
    passing.fill(0);
    for (const area of order) {
      const bin = bins.of[area] ?? 0;
      const fails = failing[area] ?? 0;
      if ((fails & REGION) === 0) all[bin] = (all[bin] ?? 0) + 1;
      if ((fails & ~bit) === 0) passing[bin] = (passing[bin] ?? 0) + 1;
    }
  }

  function remove(id: string): void {
    const dimension = byId.get(id);
    if (!dimension) return;
    brush(dimension, null);
    byId.delete(id);
    dimensions = [...byId.values()];
    sums = null;
  }

  function put(id: string, data: DimensionData): void {
    const old = byId.get(id);
    if (old?.values === data.values && old.bins === data.bins) return;
    const range = old?.range ?? null;
    remove(id);
    const bit = dimensionBits.find((free) => dimensions.every((other) => other.bit !== free));
    if (bit === undefined) throw new RangeError(`too many dimensions: ${dimensions.length + 1}`);
    const dimension = createDimension(data, bit);
    recount(dimension);
    byId.set(id, dimension);
    dimensions = [...byId.values()];
    sums = null;
    if (range) brush(dimension, range);
  }

  return {
    size,
    failing,
    visible,
    get passing() {
      return passing;
    },
    get active() {
      return active !== 0;
    },
    get dimensions() {
      return [...byId.keys()];
    },
    put,
    remove,
    brush(id, range) {
      const dimension = byId.get(id);
      if (dimension) brush(dimension, range);
    },
    select(areas) {
      const picked = new Uint8Array(size);
      for (let i = 0; i < areas.length; i++) picked[areas[i] ?? 0] = 1;
      mask(SELECTION, areas.length > 0 ? picked : null);
    },
    restrict: (inside) => mask(REGION, inside),
    histogram: (id) => byId.get(id)
  };
}
