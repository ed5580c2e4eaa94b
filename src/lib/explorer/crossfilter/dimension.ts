import type { Range } from '../state.ts';
import { boundsOf, type Bounds } from './bounds.ts';
import type { DimensionData, Histogram } from './crossfilter.ts';

/** A dimension at work: its bit among the filters, its counts, and the part of its sequence that passes. */
export interface Dimension extends DimensionData, Histogram {
  readonly bit: number;
  /** All areas: its order, and then those without a value, which pass until there is a brush. */
  readonly sequence: Uint32Array;
  range: Range | null;
  bounds: Bounds;
}

export function createDimension(data: DimensionData, bit: number): Dimension {
  const { values, order, bins } = data;
  const sequence = new Uint32Array(values.length);
  sequence.set(order);
  let found = order.length;
  for (let area = 0; found < sequence.length; area++)
    if (Number.isNaN(values[area])) sequence[found++] = area;
  return {
    values,
    order,
    bins,
    bit,
    sequence,
    all: new Uint32Array(bins.count),
    passing: new Uint32Array(bins.count),
    range: null,
    bounds: { from: 0, to: sequence.length }
  };
}

/**
 * Takes another range, and calls `turn` for every area that comes or goes: those between the bounds, and no more. False
 * when there are none.
 */
export function moveTo(dimension: Dimension, range: Range | null, turn: (area: number) => void): boolean {
  const { sequence, bounds: old } = dimension;
  const next = range ? boundsOf(dimension.values, dimension.order, range) : { from: 0, to: sequence.length };
  const stretch = (one: number, other: number) => {
    const to = Math.max(one, other);
    for (let i = Math.min(one, other); i < to; i++) turn(sequence[i] ?? 0);
  };
  if (old.to <= next.from || next.to <= old.from) {
    stretch(old.from, old.to);
    stretch(next.from, next.to);
  } else {
    stretch(old.from, next.from);
    stretch(old.to, next.to);
  }
  dimension.bounds = next;
  dimension.range = range;
  return next.from !== old.from || next.to !== old.to;
}
