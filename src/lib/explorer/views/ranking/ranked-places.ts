import type { Slice } from '../../../indicators/slice.ts';

/**
 * Areas from the highest value to the lowest, those without a value last by their code; only those that `shown` says
 * (1 per area) when it is given.
 */
export function rankedPlaces(
  { order, rank }: Pick<Slice, 'order' | 'rank'>,
  shown: ArrayLike<number> | null
): Uint32Array {
  const places = new Uint32Array(rank.length);
  let count = 0;
  const add = (place: number): void => {
    if (shown === null || shown[place] === 1) places[count++] = place;
  };
  for (let at = order.length - 1; at >= 0; at -= 1) add(order[at] ?? 0);
  for (let place = 0; place < rank.length; place += 1) if (rank[place] === 0) add(place);
  return places.subarray(0, count);
}
