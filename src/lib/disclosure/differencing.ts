import type { AreaCode } from '../areas/area.ts';
import { groupBy } from '../base/group-by.ts';
import { eliminateLast } from './eliminate-last.ts';
import { connectedPublications } from './connected-publications.ts';
import { consistentPublications, latestPublications } from './consistent-publications.ts';
import { determinedSums } from './determined-sums.ts';
import type { Range } from './feasible-range.ts';
import { isSameMeasure } from './measure-name.ts';
import { narrowRange } from './narrow-range.ts';
import type { DisclosurePolicy } from './policy.ts';
import { isShown, type Publication } from './publication.ts';
import { toPublicationSystem, type PublicationSystem } from './publication-system.ts';
import { refinePublications } from './refine-publications.ts';
import { toRemainders, type HiddenRemainder, type Remainder } from './remainders.ts';
import { threshold } from './rules/threshold.ts';
import { traitValues } from './trait-values.ts';
import { createVertexWalk, type VertexWalk } from './vertex-walk.ts';

/** A count that nobody published, and that follows from what was: 60 for {1,2,3,4} less 57 for {1,2,3}. */
export interface Difference extends Range {
  readonly measure: string;
  /** Areas that it counts. */
  readonly members: readonly AreaCode[];
  /** Areas of the publications by which it is worked out. */
  readonly from: readonly AreaCode[];
  /** The publication that hides this very count; left out for one that nobody hid. */
  readonly of?: AreaCode;
}

/**
 * Differences that the next publications give away, that did not follow from the earlier ones, and that are too small
 * to be published or were hidden. Publications that are too small themselves are the threshold's business.
 */
export function findDifferences(
  before: readonly Publication[],
  next: readonly Publication[],
  policy: DisclosurePolicy
): readonly Difference[] {
  return [...groupBy(next, ({ measure }) => measure)].flatMap(([measure, own]) => {
    const left = before.filter((one) => isSameMeasure(one.measure, measure));
    const first = differencesIn(left, own, true, policy);
    // A kind that is the only one to be named can be all there is too: what follows either way follows.
    const isAlone = traitValues([...left, ...own], false).some(({ values }) => values.length === 1);
    const second = isAlone ? differencesIn(left, own, false, policy) : [];
    const known = new Set(first.map(told));
    return [...first, ...second.filter((one) => !known.has(told(one)))].map((one) => ({ ...one, measure }));
  });
}

const told = ({ from, low, high }: Difference): string => JSON.stringify([from, low, high]);

function differencesIn(
  left: readonly Publication[],
  own: readonly Publication[],
  hasRest: boolean,
  policy: DisclosurePolicy
): readonly Difference[] {
  // Both in the same terms, so that a difference has one name.
  const refined = refinePublications([...left, ...own], hasRest);
  const all = derive(refined, policy);
  if (all.length === 0) return [];
  const known = new Set(left.length > 0 ? derive(refined.slice(0, left.length), policy).map(keyOf) : []);
  return all.filter((difference) => !known.has(keyOf(difference)));
}

const keyOf = ({ members }: Pick<Difference, 'members'>): string => [...new Set(members)].sort().join();

/**
 * Counts of groups of areas that follow from publications of one measure together, and that are small or hidden: sums of
 * blocks that are fixed by the row space, and blocks and hidden numbers of which few values are left. Of publications that
 * contradict each other, as after a correction, the newest count; of very many only the nested sets are then compared.
 */
function derive(all: readonly Publication[], policy: DisclosurePolicy): readonly Difference[] {
  const publications = latestPublications(all);
  const shown = publications.filter(isShown);
  const secrets = publications.filter((one) => !isShown(one));
  const known = new Set(shown.map(keyOf));
  const gevoelig = publications.some((one) => one.gevoelig);
  const lokaal = publications.some((one) => one.lokaal);
  const isSmall = ({ low, high }: Range): boolean =>
    [low, high].some((teller) => teller >= 0 && threshold.hides({ teller, gevoelig, lokaal }, policy));
  const remainders = toRemainders(shown, secrets);
  const plainSecrets = remainders.hidden
    .filter(({ members, between }) => members.length === 0 && between)
    .map(asOpened);
  const sets = connectedPublications<Remainder | HiddenRemainder>([
    ...remainders.shown,
    ...remainders.hidden
  ]);
  const found = sets.flatMap((set) => {
    const told = set.filter((one) => one.value !== null);
    const inside = set.filter((one) => one.value === null).filter(({ members }) => members.length > 0);
    const walkOver = (some: readonly Remainder[]) => {
      const prepared = toPublicationSystem(some, inside, policy.minimumWidth);
      return { prepared, walk: createVertexWalk(prepared.system) };
    };
    const holds = (some: readonly Remainder[]) => walkOver(some).walk.feasible;
    const connected = holds(told) ? told : consistentPublications(told, holds);
    if (!connected) return [...told.map(asDifference), ...nested(told)].filter(isSmall);
    const { prepared, walk } = walkOver(connected);
    const plain = connected.map(asDifference);
    const limit = (lokaal ? policy.minimumLocalCount : policy.minimumCount) + policy.minimumWidth;
    const close = prepared.blocks.flatMap((_, block) => (walk.highest(block, limit) < limit ? [block] : []));
    return [
      ...plain.filter(isSmall),
      ...summed(connected, prepared, close).filter(isSmall),
      ...narrowed(connected, prepared, walk, close).filter(isSmall),
      ...opened(connected, prepared, walk, inside)
    ];
  });
  const hidden = new Map(secrets.map((secret) => [keyOf(secret), secret.area]));
  const told = new Set(known);
  return [...plainSecrets, ...found].flatMap((difference): readonly Difference[] => {
    const key = keyOf(difference);
    if (told.has(key)) return [];
    told.add(key);
    const of = hidden.get(key);
    return [of === undefined ? difference : { ...difference, of }];
  });
}

/** Sums that are fixed though their parts may not be. A small sum has small parts only, so others need no look. */
function summed(
  publications: readonly Remainder[],
  { system, blocks }: PublicationSystem,
  close: readonly number[]
): readonly Difference[] {
  const isBlock = (index: number) => index < blocks.length;
  return determinedSums(eliminateLast(system, close), isBlock).map(({ unknowns, row, unit }) => {
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

function narrowed(
  publications: readonly Remainder[],
  { system, blocks }: PublicationSystem,
  walk: VertexWalk,
  close: readonly number[]
): readonly Difference[] {
  return close.flatMap((block): readonly Difference[] => {
    const range = narrowRange(system, walk, block, system.quantities[block]?.width ?? 1);
    const from = publications.flatMap(({ members }, index) =>
      shares(members, blocks[block]) ? [index] : []
    );
    return range ? [toDifference(publications, blocks[block] ?? [], range, from)] : [];
  });
}

/** Hidden numbers that come open. */
function opened(
  publications: readonly Remainder[],
  { system, blocks }: PublicationSystem,
  walk: VertexWalk,
  secrets: readonly HiddenRemainder[]
): readonly Difference[] {
  return secrets.flatMap(({ members, whole, known, sources, between }, at): readonly Difference[] => {
    if (!between) return [];
    const index = blocks.length + publications.length + at;
    const range = narrowRange(system, walk, index, system.quantities[index]?.width ?? 1);
    if (!range) return [];
    const from = publications.flatMap((one, place) => (shares(one.members, members) ? [place] : []));
    const { low, high } = range;
    const told = toDifference(publications, whole, { low: low + known, high: high + known }, from);
    return [{ ...told, from: [...new Set([...told.from, ...sources.slice(1)])] }];
  });
}

/** A hidden sum of which every part is published. */
const asOpened = ({ measure, whole, known, sources }: HiddenRemainder): Difference => ({
  measure,
  members: [...whole].sort(),
  low: known,
  high: known,
  from: sources.slice(1)
});

const shares = (some: readonly string[], others: readonly string[] = []): boolean => {
  const wanted = new Set(others);
  return some.some((one) => wanted.has(one));
};

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
