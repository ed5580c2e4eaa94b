import type { AreaCode } from '../areas/area.ts';
import { groupBy } from '../base/group-by.ts';
import { audit, isFixed, solve, valueOf } from './audit.ts';
import { connectedPublications } from './connected-publications.ts';
import { determinedSums } from './determined-sums.ts';
import type { Range } from './feasible-range.ts';
import type { DisclosurePolicy } from './policy.ts';
import type { Publication } from './publication.ts';
import { toPublicationSystem, type PublicationSystem } from './publication-system.ts';
import { toRemainders, type Remainder } from './remainders.ts';
import { threshold } from './rules/threshold.ts';

/** A count that nobody published, and that follows from what was: 60 for {1,2,3,4} less 57 for {1,2,3}. */
export interface Difference extends Range {
  readonly measure: string;
  /** Areas that it counts. */
  readonly members: readonly AreaCode[];
  /** Areas of the publications by which it is worked out. */
  readonly from: readonly AreaCode[];
}

/**
 * Counts of groups of areas that follow from all publications together: sums of blocks that are fixed by the
 * row space, differences of nested sets, and blocks of which few values are left. Publications that contradict each
 * other, as after a correction, fix nothing together; only their nested sets are then compared.
 */
function derive(publications: readonly Publication[], policy: DisclosurePolicy): readonly Difference[] {
  return [...groupBy(publications, ({ measure }) => measure).values()].flatMap((same) => {
    const known = new Set(same.map(({ members }) => keyOf(members)));
    const found = connectedPublications(toRemainders(same)).flatMap((connected) => {
      const prepared = toPublicationSystem(connected, policy.minimumWidth);
      const plain = [...connected.map(asDifference), ...nested(connected)];
      return isConsistent(prepared)
        ? [...plain, ...summed(connected, prepared), ...narrowed(connected, prepared)]
        : plain;
    });
    return found.filter(({ members }) => !known.has(keyOf(members)));
  });
}

/**
 * Differences that the next publications give away, that did not follow from the earlier ones, and that are too small
 * to be published. Publications that are too small themselves are the threshold's business.
 */
export function findDifferences(
  before: readonly Publication[],
  next: readonly Publication[],
  policy: DisclosurePolicy
): readonly Difference[] {
  const key = ({ measure, members }: Difference) => JSON.stringify([measure, keyOf(members)]);
  const facts = new Map(next.map((publication) => [publication.measure, publication]));
  const touched = before.filter(({ measure }) => facts.has(measure));
  const isSmall = ({ measure, low, high }: Difference): boolean => {
    const { gevoelig = false, lokaal = false } = facts.get(measure) ?? {};
    return [low, high].some((teller) => teller >= 0 && threshold.hides({ teller, gevoelig, lokaal }, policy));
  };
  const known = new Set(derive(touched, policy).filter(isSmall).map(key));
  const found = [...derive([...touched, ...next], policy), ...derive(next, policy)];
  return found.filter((difference) => {
    if (!isSmall(difference) || known.has(key(difference))) return false;
    known.add(key(difference));
    return true;
  });
}

const keyOf = (members: readonly AreaCode[]): string => [...new Set(members)].sort().join();

function summed(publications: readonly Remainder[], { system, blocks }: PublicationSystem) {
  const isBlock = (index: number) => index < blocks.length;
  return determinedSums(solve(system).reduced, isBlock).map(({ unknowns, row, unit }) => {
    const used = [...row.keys()].filter((index) => !isBlock(index));
    const rest = used.reduce(
      (sum, index) => sum - Number(row.get(index)) * (system.quantities[index]?.value ?? NaN),
      0
    );
    const value = rest / Number(unit);
    return toDifference(
      publications,
      unknowns.flatMap((index) => blocks[index] ?? []),
      { low: value, high: value },
      used.map((index) => index - blocks.length)
    );
  });
}

/** Can all publications be true at once, with no count below zero? */
function isConsistent({ system }: PublicationSystem): boolean {
  const { reduced, checks } = solve(system);
  const valueAt = (index: number) => system.quantities[index]?.value ?? 0;
  const agrees = checks.every(
    (row) => [...row].reduce((sum, [index, factor]) => sum + Number(factor) * valueAt(index), 0) === 0
  );
  return agrees && reduced.every((row) => !isFixed(row, system) || valueOf(row, system) >= 0);
}

function nested(publications: readonly Remainder[]): readonly Difference[] {
  const sets = publications.map(({ members }) => new Set(members));
  return publications.flatMap((outer, o) =>
    publications.flatMap((inner, i): readonly Difference[] => {
      const [small, large] = [sets[i], sets[o]];
      if (!small || !large || small.size >= large.size || [...small].some((one) => !large.has(one)))
        return [];
      const value = outer.value - inner.value;
      const members = [...large].filter((one) => !small.has(one));
      return [toDifference(publications, members, { low: value, high: value }, [i, o])];
    })
  );
}

function narrowed(publications: readonly Remainder[], { system, blocks }: PublicationSystem) {
  return audit(system).map(({ quantity, low, high, because }) =>
    toDifference(
      publications,
      blocks[quantity] ?? [],
      { low, high },
      because.map((index) => index - blocks.length)
    )
  );
}

const asDifference = ({ measure, members, value, sources }: Remainder): Difference => ({
  measure,
  members: [...members].sort(),
  low: value,
  high: value,
  from: [...new Set(sources)]
});

const toDifference = (
  publications: readonly Remainder[],
  members: readonly AreaCode[],
  { low, high }: Range,
  used: readonly number[]
): Difference => ({
  measure: publications[0]?.measure ?? '',
  members: [...members].sort(),
  low,
  high,
  from: [...new Set([...used].sort((a, b) => a - b).flatMap((index) => publications[index]?.sources ?? []))]
});
