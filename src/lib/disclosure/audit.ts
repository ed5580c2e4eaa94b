import { eliminate, type Elimination, type ReducedRow } from './elimination.ts';
import type { Range } from './feasible-range.ts';
import { narrowRange } from './narrow-range.ts';
import type { DisclosureSystem } from './system.ts';
import { createVertexWalk } from './vertex-walk.ts';

/** A hidden number that what is published gives away. */
export interface Disclosure extends Range {
  /** Index of the quantity. */
  readonly quantity: number;
  /** Shown numbers by which it is worked out; for a range, all that it hangs together with. */
  readonly because: readonly number[];
}

/**
 * Hidden numbers that a reader can work out, exactly or to within too few values.
 *
 * Exactly: the number is fixed by the row space of what is published. To within: with what is known beforehand (no
 * count below zero, `<5` is 1 to 4) fewer values are left than its `width` asks for.
 */
export function audit(system: DisclosureSystem): readonly Disclosure[] {
  const walk = createVertexWalk(system);
  let solved: ReadonlyMap<number, ReducedRow> | null = null;
  const rowOf = (quantity: number) =>
    (solved ??= new Map(solve(system).reduced.map((row) => [row.pivot, row]))).get(quantity);
  return system.quantities.flatMap(({ hidden, width, low }, quantity): readonly Disclosure[] => {
    if (!hidden || width <= 0) return [];
    // What contradicts itself has no range, and counts as narrow.
    const range = walk.feasible ? narrowRange(system, walk, quantity, width) : { low, high: low + width - 1 };
    if (!range) return [];
    const row = rowOf(quantity);
    if (!row || !isFixed(row, system)) return [{ quantity, ...range, because: around(system, quantity) }];
    const value = valueOf(row, system);
    return [{ quantity, low: value, high: value, because: shownIn(row, system) }];
  });
}

/** The identities solved for the hidden numbers. */
const solve = ({ quantities, identities }: DisclosureSystem): Elimination =>
  eliminate(
    identities.map((identity) => new Map([...identity].map(([index, value]) => [index, BigInt(value)]))),
    (index) => quantities[index]?.hidden === true
  );

/** Does the row hold no hidden number but its own? */
const isFixed = ({ pivot, row }: ReducedRow, { quantities }: DisclosureSystem): boolean =>
  [...row.keys()].every((index) => index === pivot || quantities[index]?.hidden !== true);

/** What the shown numbers of a row leave for the hidden ones, per unit of the row's pivot. */
export function valueOf({ pivot, row }: ReducedRow, { quantities }: DisclosureSystem): number {
  const rest = [...row].reduce((sum, [index, coefficient]) => {
    const quantity = quantities[index];
    return quantity?.hidden === false ? sum - Number(coefficient) * (quantity.value ?? NaN) : sum;
  }, 0);
  return rest / Number(row.get(pivot));
}

const shownIn = ({ row }: ReducedRow, { quantities }: DisclosureSystem): readonly number[] =>
  [...row.keys()].filter((index) => quantities[index]?.hidden === false).sort((a, b) => a - b);

/** Shown numbers in the identities that hold hidden numbers connected with this one. */
function around({ quantities, identities }: DisclosureSystem, start: number): readonly number[] {
  const reached = new Set([start]);
  for (const index of reached)
    if (quantities[index]?.hidden)
      for (const identity of identities)
        if (identity.has(index)) for (const other of identity.keys()) reached.add(other);
  return [...reached].filter((index) => quantities[index]?.hidden === false).sort((a, b) => a - b);
}
