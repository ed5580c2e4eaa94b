import type { Cube } from './cube.ts';
import type { Period } from './definition.ts';

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
