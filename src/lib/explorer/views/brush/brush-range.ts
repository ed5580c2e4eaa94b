import type { Range } from '../../state.ts';

/** The values that a brush runs over, and where they lie in pixels. */
export interface BrushScale {
  readonly low: number;
  readonly high: number;
  at(value: number): number;
  value(at: number): number;
  /** Smallest step of an edge by key, in the unit; bounds are multiples of it. */
  readonly step: number;
}

export type Edge = 'low' | 'high';

/** How an arrow key moves an edge: a step, or ten with Shift. */
const COARSE = 10;

const inside = (value: number, { low, high }: BrushScale): number => Math.min(high, Math.max(low, value));

/**
 * A value on the grid of steps; what is nearer to an end than half a step is the end itself, which need not be on the grid:
 * a brush up to the end holds the highest value too.
 */
function toStep(value: number, scale: BrushScale): number {
  if (value <= scale.low + scale.step / 2) return scale.low;
  if (value >= scale.high - scale.step / 2) return scale.high;
  const decimals = Math.max(0, Math.ceil(-Math.log10(scale.step)) + 1);
  return inside(Number((Math.round(value / scale.step) * scale.step).toFixed(decimals)), scale);
}

/** A range between two values in either order; null when it holds every value there is. */
export function toRange(one: number, other: number, scale: BrushScale): Range | null {
  const [low, high] = [toStep(Math.min(one, other), scale), toStep(Math.max(one, other), scale)];
  return low <= scale.low && high >= scale.high ? null : { low, high };
}

/** The range as a whole moved by a distance, as far as there is room. */
export function shiftRange({ low, high }: Range, distance: number, scale: BrushScale): Range | null {
  const room = Math.min(scale.high - high, Math.max(scale.low - low, distance));
  return toRange(low + room, high + room, scale);
}

/** An edge put on a value; it stops at the other edge. */
export function moveEdge(range: Range | null, edge: Edge, to: number, scale: BrushScale): Range | null {
  const { low, high } = range ?? scale;
  return edge === 'low' ? toRange(Math.min(to, high), high, scale) : toRange(low, Math.max(to, low), scale);
}

/** What a key does to an edge: another range, null for no range at all, or `undefined` for no such key. */
export function keyRange(
  key: string,
  coarse: boolean,
  range: Range | null,
  edge: Edge,
  scale: BrushScale
): Range | null | undefined {
  const from = (range ?? scale)[edge];
  const step = scale.step * (coarse ? COARSE : 1);
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return moveEdge(range, edge, from - step, scale);
    case 'ArrowRight':
    case 'ArrowUp':
      return moveEdge(range, edge, from + step, scale);
    case 'PageDown':
      return moveEdge(range, edge, from - scale.step * COARSE, scale);
    case 'PageUp':
      return moveEdge(range, edge, from + scale.step * COARSE, scale);
    case 'Home':
      return moveEdge(range, edge, scale.low, scale);
    case 'End':
      return moveEdge(range, edge, scale.high, scale);
    case 'Delete':
    case 'Backspace':
      return null;
    default:
      return undefined;
  }
}
