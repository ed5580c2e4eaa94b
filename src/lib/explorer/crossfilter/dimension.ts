import type { Range } from '../state.ts';
import { boundsOf, type Bounds } from './bounds.ts';
import type { DimensionData, Histogram } from './crossfilter.ts';

/** A dimension at work: its bit among the filters, its counts, and the part of its order that passes. */
export interface Dimension extends DimensionData, Histogram {
  readonly bit: number;
  /** Areas without a value: they pass until there is a brush. */
  readonly missing: Uint32Array;
  range: Range | null;
  bounds: Bounds;
}

export function createDimension(data: DimensionData, bit: number): Dimension {
  const { values, order, bins } = data;
  const missing: number[] = [];
  values.forEach((value, area) => {
    if (Number.isNaN(value)) missing.push(area);
  });
  return {
    values,
    order,
    bins,
    bit,
    missing: Uint32Array.from(missing),
    all: new Uint32Array(bins.count),
    passing: new Uint32Array(bins.count),
    range: null,
    bounds: { from: 0, to: order.length }
  };
}

/** Counts an area in its bin, or takes it out (`change` -1). */
export function countIn(
  counts: Uint32Array,
  { count, of }: Dimension['bins'],
  area: number,
  change: number
): void {
  const bin = of[area] ?? count;
  if (bin < count) counts[bin] = (counts[bin] ?? 0) + change;
}

/** Takes another range, and calls `turn` for every area that comes or goes: those between the bounds, and no more. */
export function moveTo(dimension: Dimension, range: Range | null, turn: (area: number) => void): void {
  const { order, bounds: old } = dimension;
  const next = range ? boundsOf(dimension.values, order, range) : { from: 0, to: order.length };
  const stretch = (one: number, other: number) => {
    const to = Math.max(one, other);
    for (let i = Math.min(one, other); i < to; i++) turn(order[i] ?? 0);
  };
  if (old.to <= next.from || next.to <= old.from) {
    stretch(old.from, old.to);
    stretch(next.from, next.to);
  } else {
    stretch(old.from, next.from);
    stretch(old.to, next.to);
  }
  if ((range === null) !== (dimension.range === null)) dimension.missing.forEach(turn);
  dimension.bounds = next;
  dimension.range = range;
}
