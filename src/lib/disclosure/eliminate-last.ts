import { eliminate, type ReducedRow } from './elimination.ts';
import type { DisclosureSystem } from './system.ts';

/** What the identities say of some hidden numbers alone: all others are eliminated first. */
export function eliminateLast(
  { quantities, identities }: DisclosureSystem,
  kept: readonly number[]
): readonly ReducedRow[] {
  if (kept.length === 0) return [];
  const last = new Set(kept);
  const isHidden = (index: number) => quantities[index]?.hidden === true;
  const others = [...quantities.keys()].filter((index) => !last.has(index));
  const order = [...others.filter(isHidden), ...kept, ...others.filter((index) => !isHidden(index))];
  const placeOf = new Map(order.map((index, place) => [index, place]));
  const first = order.length - others.filter((index) => !isHidden(index)).length - kept.length;
  const rows = identities.map(
    (identity) => new Map([...identity].map(([index, factor]) => [placeOf.get(index) ?? 0, BigInt(factor)]))
  );
  const indexAt = (place: number) => order[place] ?? 0;
  return eliminate(rows, (place) => isHidden(indexAt(place))).reduced.flatMap(({ pivot, row }) =>
    pivot < first
      ? []
      : [
          {
            pivot: indexAt(pivot),
            row: new Map([...row].map(([place, value]) => [indexAt(place), value]))
          }
        ]
  );
}
