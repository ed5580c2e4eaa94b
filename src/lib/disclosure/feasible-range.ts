import { solve } from 'yalps';
import type { DisclosureSystem, Identity, Quantity } from './system.ts';

export interface Range {
  readonly low: number;
  readonly high: number;
}

/** Enough for the small systems of one document; what takes longer counts as not answered. */
const ITERATIONS = 10_000;

/**
 * Whole values that a hidden number can still have, by integer linear programming over all that is published and known
 * beforehand. Null when the solver finds no answer: then nothing may be taken for safe.
 */
export function feasibleRange(system: DisclosureSystem, target: number): Range | null {
  const { members, identities } = connected(system, target);
  const { quantities } = system;
  const variables = members.map((index): [number, [string, number][]] => [
    index,
    [
      ...identities.flatMap((identity, row): [string, number][] => {
        const coefficient = identity.get(index);
        return coefficient === undefined ? [] : [[`row ${row}`, coefficient]];
      }),
      [`bound ${index}`, 1]
    ]
  ]);
  const constraints = new Map<string, { readonly equal: number } | { readonly max: number }>(
    identities.map((identity, row) => [`row ${row}`, { equal: remainder(identity, quantities) }])
  );
  for (const index of members) {
    const { low = 0, high = Infinity } = quantities[index] ?? {};
    if (high < Infinity) constraints.set(`bound ${index}`, { max: high - low });
  }
  const { low = 0 } = quantities[target] ?? {};
  const extreme = (direction: 'minimize' | 'maximize') => {
    const model = { direction, objective: `bound ${target}`, constraints, variables, integers: true };
    const { status, result } = solve(model, { maxIterations: ITERATIONS, checkCycles: true });
    if (status === 'unbounded') return Infinity;
    return status === 'optimal' ? low + Math.round(result) : null;
  };
  const lowest = extreme('minimize');
  const highest = extreme('maximize');
  return lowest === null || highest === null ? null : { low: lowest, high: highest };
}

/** What the unknowns of an identity add up to, above the lowest that each can be. */
const remainder = (identity: Identity, quantities: readonly Quantity[]): number =>
  [...identity].reduce((rest, [index, coefficient]) => {
    const quantity = quantities[index];
    return rest - coefficient * ((quantity?.hidden ? quantity.low : quantity?.value) ?? 0);
  }, 0);

/** Hidden numbers that the target hangs together with, and the identities between them. */
function connected({ quantities, identities }: DisclosureSystem, target: number) {
  const hiddenIn = (identity: Identity) => [...identity.keys()].filter((index) => quantities[index]?.hidden);
  const rows = identities.map((identity) => ({ identity, hidden: hiddenIn(identity) }));
  const reached = new Set([target]);
  const used = new Set<Identity>();
  for (const index of reached)
    for (const { identity, hidden } of rows)
      if (!used.has(identity) && hidden.includes(index)) {
        used.add(identity);
        hidden.forEach((other) => reached.add(other));
      }
  return { members: [...reached], identities: [...used] };
}
