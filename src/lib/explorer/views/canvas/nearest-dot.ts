import type { Dots } from './paint-dots.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** What lies aside counts double: an arrow goes where it points. */
const aside = 2;

/**
 * Area of the dot that an arrow key leads to from another one: the nearest in that direction, by distance with what lies
 * aside counted double. From an area without a dot it is the first dot; with nothing further on it stays.
 */
export function nearestDot({ places, xs, ys }: Dots, from: number, direction: Direction): number {
  const start = Array.prototype.indexOf.call(places, from);
  if (start < 0) return places[0] ?? -1;
  const [x, y] = [xs[start] ?? 0, ys[start] ?? 0];
  const across = direction === 'left' || direction === 'right';
  const sign = direction === 'right' || direction === 'down' ? 1 : -1;
  let nearest = from;
  let least = Infinity;
  for (let dot = 0; dot < places.length; dot += 1) {
    const [dx, dy] = [(xs[dot] ?? 0) - x, (ys[dot] ?? 0) - y];
    const ahead = sign * (across ? dx : dy);
    if (ahead <= 0 || dot === start) continue;
    const distance = ahead + aside * Math.abs(across ? dy : dx);
    if (distance >= least) continue;
    least = distance;
    nearest = places[dot] ?? from;
  }
  return nearest;
}
