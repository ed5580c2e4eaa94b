import type { Dimension } from './dimension.ts';

/** Counts of the other histograms along the order of one dimension: what any stretch of it holds is a difference of two. */
export interface Sums {
  readonly of: Dimension;
  /** Gives the other histograms the counts of what lies within the dimension's bounds. */
  apply(): void;
}

/** Areas between two sums that are kept: those that are left are counted one by one. */
const STRIDE = 64;

/**
 * Goes once through all areas; then the counts of any brush cost the same, however far it leaps. Good for as long as no
 * other filter changes.
 *
 * `failing`: per area one bit for every filter that it fails. Each histogram counts areas that fail none but its own.
 */
export function createSums(moved: Dimension, dimensions: readonly Dimension[], failing: Uint16Array): Sums {
  const { sequence } = moved;
  const others = dimensions.filter((dimension) => dimension !== moved);
  const offsets: number[] = [];
  let width = 0;
  for (const { bins } of others) {
    offsets.push(width);
    // One more, for areas without a value.
    width += bins.count + 1;
  }

  function add(sums: Uint32Array, place: number): void {
    const area = sequence[place] ?? 0;
    const fails = (failing[area] ?? 0) & ~moved.bit;
    if ((fails & (fails - 1)) !== 0) return;
    for (let i = 0; i < others.length; i++) {
      const other = others[i];
      if (!other || (fails !== 0 && fails !== other.bit)) continue;
      const at = (offsets[i] ?? 0) + (other.bins.of[area] ?? 0);
      sums[at] = (sums[at] ?? 0) + 1;
    }
  }

  const kept = new Uint32Array((Math.floor(sequence.length / STRIDE) + 1) * width);
  const running = new Uint32Array(width);
  for (let place = 0; place < sequence.length; place++) {
    if (place % STRIDE === 0) kept.set(running, (place / STRIDE) * width);
    add(running, place);
  }
  if (sequence.length % STRIDE === 0) kept.set(running, (sequence.length / STRIDE) * width);

  const [low, high] = [new Uint32Array(width), new Uint32Array(width)];
  function sumUpTo(end: number, sums: Uint32Array): void {
    const row = Math.floor(end / STRIDE);
    sums.set(kept.subarray(row * width, (row + 1) * width));
    for (let place = row * STRIDE; place < end; place++) add(sums, place);
  }

  return {
    of: moved,
    apply() {
      sumUpTo(moved.bounds.from, low);
      sumUpTo(moved.bounds.to, high);
      for (const [i, { passing }] of others.entries()) {
        const offset = offsets[i] ?? 0;
        for (let bin = 0; bin < passing.length; bin++)
          passing[bin] = (high[offset + bin] ?? 0) - (low[offset + bin] ?? 0);
      }
    }
  };
}
