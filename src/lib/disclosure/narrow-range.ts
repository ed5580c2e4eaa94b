import { feasibleRange, fits, type Range } from './feasible-range.ts';
import type { DisclosureSystem } from './system.ts';
import type { VertexWalk } from './vertex-walk.ts';

const SLACK = 1e-6;

/**
 * Whole values that a hidden number can still have if they are fewer than `width` asks for; null when it is open enough.
 *
 * Linear programming comes first: a range that is narrow with fractions is narrow without. Where it is just wide enough
 * its ends must be met by whole numbers, at a corner or by integer programming; without an answer it counts as narrow.
 */
export function narrowRange(
  system: DisclosureSystem,
  walk: VertexWalk,
  index: number,
  width: number
): Range | null {
  const least = walk.lowest(index);
  const lowWhole = isWhole(system, walk);
  const low = Math.max(Math.ceil(least - SLACK), system.quantities[index]?.low ?? 0);
  const most = walk.highest(index, low + width + 1);
  if (most > low + width + 1 - SLACK) return null;
  const highWhole = isWhole(system, walk);
  const high = Math.floor(most + SLACK);
  if (high - low < width) return { low, high };
  if (lowWhole && highWhole) return null;
  const range = feasibleRange(system, index) ?? { low, high: low + width - 1 };
  return range.high - range.low < width ? range : null;
}

function isWhole(system: DisclosureSystem, walk: VertexWalk): boolean {
  const filling = walk.filling();
  return filling !== null && fits(filling, system, system.identities);
}
