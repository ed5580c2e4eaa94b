import type { DotPaint } from './dot-paints.ts';

/** Dots of areas; `places` says which area each dot is. */
export interface Dots {
  readonly places: ArrayLike<number>;
  readonly xs: ArrayLike<number>;
  readonly ys: ArrayLike<number>;
  readonly radius: number;
}

/** Which areas stand out: those that pass every filter. */
export interface Standing {
  /** Per area: 1 passes. */
  readonly visible: ArrayLike<number>;
  /** A filter is in force. */
  readonly active: boolean;
}

/** What is left of a dot that does not pass. */
const faded = 0.42;
const round = 2 * Math.PI;

/**
 * Draws dots in as few strokes as there are looks: those that do not pass first, faded, then those that do.
 * `classes` holds a place in `paints` per area.
 */
export function paintDots(
  context: CanvasRenderingContext2D,
  { places, xs, ys, radius }: Dots,
  classes: ArrayLike<number>,
  paints: readonly DotPaint[],
  { visible, active }: Standing
): void {
  context.lineWidth = 0.8;
  for (const passes of active ? [0, 1] : [1]) {
    context.globalAlpha = passes === 1 ? 1 : faded;
    paints.forEach(({ fill, line }, look) => {
      context.beginPath();
      for (let dot = 0; dot < places.length; dot += 1) {
        const place = places[dot] ?? 0;
        if ((classes[place] ?? 0) !== look || (active && visible[place] !== passes)) continue;
        const [x, y] = [xs[dot] ?? 0, ys[dot] ?? 0];
        context.moveTo(x + radius, y);
        context.arc(x, y, radius, 0, round);
      }
      context.fillStyle = fill;
      context.fill();
      if (line === null) return;
      context.strokeStyle = line;
      context.stroke();
    });
  }
  context.globalAlpha = 1;
}

/** Dot nearest to a point, within reach; -1 when there is none. */
export function dotAt({ places, xs, ys }: Dots, x: number, y: number, reach: number): number {
  let nearest = -1;
  let least = reach ** 2;
  for (let dot = 0; dot < places.length; dot += 1) {
    const distance = ((xs[dot] ?? Infinity) - x) ** 2 + ((ys[dot] ?? Infinity) - y) ** 2;
    if (distance > least) continue;
    least = distance;
    nearest = dot;
  }
  return nearest === -1 ? -1 : (places[nearest] ?? -1);
}
