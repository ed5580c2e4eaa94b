import { solve } from 'yalps';
import type { DisclosureSystem, Identity, Quantity } from './system.ts';

export interface Range {
  readonly low: number;
  readonly high: number;
}

/** One way to fill in hidden numbers that agrees with all that is shown: value by index. */
type Filling = ReadonlyMap<number, number>;

/** Enough for the small systems of one document; what takes longer counts as not answered. */
const ITERATIONS = 10_000;

/**
 * Whole values that a hidden number can still have, by integer linear programming over all that is published and known
 * beforehand. Null when the solver finds no answer: then nothing may be taken for safe.
 */
export function feasibleRange(system: DisclosureSystem, target: number): Range | null {
  const { members, identities } = connected(system, target);
  const { quantities } = system;
  const lowOf = (index: number) => quantities[index]?.low ?? 0;
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
    const high = quantities[index]?.high ?? Infinity;
    if (high < Infinity) constraints.set(`bound ${index}`, { max: high - lowOf(index) });
  }
  const extreme = (direction: 'minimize' | 'maximize') => {
    const model = { direction, objective: `bound ${target}`, constraints, variables, integers: true };
    const solution = solve(model, { maxIterations: ITERATIONS, checkCycles: true });
    if (solution.status === 'unbounded') return Infinity;
    if (solution.status !== 'optimal') return null;
    const above = new Map(solution.variables);
    const filling = new Map(
      members.map((index) => [index, lowOf(index) + Math.round(above.get(index) ?? 0)])
    );
    if (!fits(filling, system, identities)) return null;
    return filling.get(target) ?? null;
  };
  const low = extreme('minimize');
  const high = low === null ? null : extreme('maximize');
  return low === null || high === null ? null : { low, high };
}

/** Solvers reckon in floating point: a filling counts only if it holds in whole numbers. */
export const fits = (
  filling: Filling,
  { quantities }: DisclosureSystem,
  identities: readonly Identity[]
): boolean =>
  identities.every(
    (identity) =>
      [...identity].reduce(
        (sum, [index, factor]) => sum + factor * (filling.get(index) ?? quantities[index]?.value ?? 0),
        0
      ) === 0
  ) &&
  [...filling].every(([index, value]) => {
    const { low = 0, high = Infinity } = quantities[index] ?? {};
    return value >= low && value <= high;
  });

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
