import type { Cube } from './cube.ts';
import type { Period } from './definition.ts';
import { rankOf, risingOrder } from './value-order.ts';

/** One period of a cube, over the areas of the level itself (`grid.units`), with their order. */
export interface Slice {
  readonly cube: Cube;
  readonly period: Period;
  readonly teller: Float64Array;
  readonly noemer: Float64Array;
  readonly waarde: Float64Array;
  readonly markering: Uint8Array;
  /** Areas that have a value, from low to high; equal values in the order of the grid. */
  readonly order: Uint32Array;
  /** Place of every area from the highest, which is 1; equal values share the better place; 0 without a value. */
  readonly rank: Uint32Array;
}

const kept = new WeakMap<Cube, Map<Period, Slice>>();

/** Views on the cube's own arrays, made once per period; null for a period that the cube does not hold. */
export function sliceOf(cube: Cube, period: Period): Slice | null {
  const slices = kept.get(cube) ?? new Map<Period, Slice>();
  kept.set(cube, slices);
  const known = slices.get(period);
  if (known) return known;
  const made = toSlice(cube, period);
  if (made) slices.set(period, made);
  return made;
}

function toSlice(cube: Cube, period: Period): Slice | null {
  const place = cube.periods.indexOf(period);
  if (place < 0) return null;
  const start = place * cube.grid.codes.length;
  const end = start + cube.grid.units;
  const waarde = cube.waarde.subarray(start, end);
  const order = risingOrder(waarde);
  return {
    cube,
    period,
    teller: cube.teller.subarray(start, end),
    noemer: cube.noemer.subarray(start, end),
    waarde,
    markering: cube.markering.subarray(start, end),
    order,
    rank: rankOf(waarde, order)
  };
}
