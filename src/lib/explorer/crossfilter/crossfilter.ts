import type { Range } from '../state.ts';
import type { Bins } from './bins.ts';

/** What a dimension of the crossfilter is made of: values of all areas, and the areas in the order of their values. */
export interface DimensionData {
  /** One per area, NaN where missing. */
  readonly values: Float64Array;
  /** Areas that have a value, from low to high. */
  readonly order: Uint32Array;
  readonly bins: Bins;
}

/** How often each bin occurs: among all areas of the region, and among those that pass every filter but
 * this dimension's own. */
export interface Histogram {
  readonly bins: Bins;
  readonly all: Uint32Array;
  readonly passing: Uint32Array;
}

/**
 * Which areas pass all filters, kept up to date by the areas between an old and a new bound only. Arrays are the
 * crossfilter's own and change in place: read them at every paint, never keep a copy.
 */
export interface Crossfilter {
  readonly size: number;
  /** Per area: 0 passes; else one bit for every filter that it fails. */
  readonly failing: Uint16Array;
  /** Per area: 1 passes all filters, 0 not. */
  readonly visible: Uint8Array;
  /** How many areas pass. */
  readonly passing: number;
  /** Filters in force, selection and region included. */
  readonly active: boolean;
  /** Adds a dimension, or gives it other values (its brush is then applied again). */
  put(id: string, data: DimensionData): void;
  remove(id: string): void;
  /** Only areas with a value from low up to and including high; null: all, also those without a value. */
  brush(id: string, range: Range | null): void;
  /** Only picked areas (indices); none: no restriction. */
  select(areas: ArrayLike<number>): void;
  /** Only areas of a region (1 inside, 0 not); null: the whole country. */
  restrict(inside: Uint8Array | null): void;
  histogram(id: string): Histogram | undefined;
  readonly dimensions: readonly string[];
}
