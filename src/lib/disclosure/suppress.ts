import { audit } from './audit.ts';
import { partnerOf, type DisclosureSystem } from './system.ts';

export interface Suppression {
  readonly system: DisclosureSystem;
  /** Numbers hidden to keep others hidden, in index order. */
  readonly partners: readonly number[];
  /** Hidden numbers that stay open to a reader, because all around them is public already. */
  readonly unprotected: readonly number[];
}

/**
 * Hides partners until no hidden number can be worked out.
 *
 * Each step hides, of the numbers by which the first disclosed one is worked out, the one that costs least; at the end
 * partners that turn out not to be needed are shown again, dearest first. The same system gives the same answer.
 */
export function suppress(given: DisclosureSystem): Suppression {
  let system = given;
  const partners: number[] = [];
  const lossOf = (index: number) => given.quantities[index]?.loss ?? Infinity;
  const disclosed = () => {
    for (const disclosure of audit(system)) {
      const next = cheapest(disclosure.because, lossOf);
      if (next !== null) return next;
    }
    return null;
  };
  for (let next = disclosed(); next !== null; next = disclosed()) {
    partners.push(next);
    system = withHidden(system, next, true);
  }
  const unprotected = audit(system).map(({ quantity }) => quantity);
  const dearestFirst = [...partners].sort((a, b) => lossOf(b) - lossOf(a) || b - a);
  const needed = dearestFirst.filter((index) => {
    const without = withHidden(system, index, false);
    if (audit(without).length > unprotected.length) return true;
    system = without;
    return false;
  });
  return { system, partners: needed.sort((a, b) => a - b), unprotected };
}

function cheapest(candidates: readonly number[], lossOf: (index: number) => number): number | null {
  const [first] = candidates
    .filter((index) => lossOf(index) < Infinity)
    .sort((a, b) => lossOf(a) - lossOf(b) || a - b);
  return first ?? null;
}

const withHidden = (system: DisclosureSystem, index: number, hidden: boolean): DisclosureSystem => ({
  ...system,
  quantities: system.quantities.map((quantity, at) =>
    at === index ? (hidden ? partnerOf(quantity) : { ...quantity, hidden: false }) : quantity
  )
});
