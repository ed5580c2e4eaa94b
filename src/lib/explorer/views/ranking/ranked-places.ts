import type { Slice } from '../../../indicators/slice.ts';

/**
 * Areas from the highest value to the lowest, those without a value last by their code; only those that `shown` says
 * (1 per area) when it is given.
 */
export function rankedPlaces(slice: Slice, shown: ArrayLike<number> | null): Uint32Array {
  const isShown = (place: number): boolean => shown === null || shown[place] === 1;
  const { order, rank } = slice;
  const places: number[] = [];
  for (let at = order.length - 1; at >= 0; at -= 1) {
    const place = order[at] ?? 0;
    if (isShown(place)) places.push(place);
  }
  for (let place = 0; place < rank.length; place += 1) {
    if (rank[place] === 0 && isShown(place)) places.push(place);
  }
  return Uint32Array.from(places);
}
