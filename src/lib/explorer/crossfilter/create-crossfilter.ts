import type { Range } from '../state.ts';
import type { Crossfilter, DimensionData } from './crossfilter.ts';
import { countIn, createDimension, moveTo, type Dimension } from './dimension.ts';

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

  /**
   * Turns one filter's bit of an area. An area counts in a histogram when it fails no filter but that dimension's own:
   * so it comes or goes in all others if it passes the rest, and only in the one whose filter is the last it fails.
   */
  function turn(area: number, bit: number): void {
    const after = (failing[area] ?? 0) ^ bit;
    const others = after & ~bit;
    const change = (after & bit) === 0 ? 1 : -1;
    failing[area] = after;
    if (others === 0) {
      visible[area] = change === 1 ? 1 : 0;
      passing += change;
      for (const dimension of dimensions)
        if (dimension.bit !== bit) countIn(dimension.passing, dimension.bins, area, change);
    } else if ((others & (others - 1)) === 0) {
      for (const dimension of dimensions)
        if (dimension.bit === others) countIn(dimension.passing, dimension.bins, area, change);
    }
  }

  function brush(dimension: Dimension, range: Range | null): void {
    moveTo(dimension, range, (area) => turn(area, dimension.bit));
    active = range ? active | dimension.bit : active & ~dimension.bit;
  }

  /** Gives every area the bit that `inside` says (1 passes); null: all pass. */
  function mask(bit: number, inside: Uint8Array | null): void {
    for (let area = 0; area < size; area++) {
      const fails = inside !== null && inside[area] !== 1;
      const failed = ((failing[area] ?? 0) & bit) !== 0;
      if (fails !== failed) turn(area, bit);
    }
    active = inside ? active | bit : active & ~bit;
  }

  /** Counts from nothing, for a dimension that is new or lives in another region. */
  function recount({ bit, all, passing, bins, order }: Dimension): void {
    all.fill(0);
    passing.fill(0);
    for (const area of order) {
      const fails = failing[area] ?? 0;
      if ((fails & REGION) === 0) countIn(all, bins, area, 1);
      if ((fails & ~bit) === 0) countIn(passing, bins, area, 1);
    }
  }

  function remove(id: string): void {
    const dimension = byId.get(id);
    if (!dimension) return;
    brush(dimension, null);
    byId.delete(id);
    dimensions = [...byId.values()];
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
    restrict(inside) {
      mask(REGION, inside);
      dimensions.forEach(recount);
    },
    histogram: (id) => byId.get(id)
  };
}
