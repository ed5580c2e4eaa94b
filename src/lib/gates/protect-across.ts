import { alignPublications } from '../disclosure/align-publications.ts';
import { findDifferences, type Difference } from '../disclosure/differencing.ts';
import { splitMember } from '../disclosure/member.ts';
import type { DisclosurePolicy } from '../disclosure/policy.ts';
import type { Publication } from '../disclosure/publication.ts';
import { countKey } from '../disclosure/count-key.ts';
import type { Hiding } from './hiding.ts';
import type { PlannedHide, ProtectionPlan } from './protection-plan.ts';
import type { OwnPublication } from './publications.ts';

/** One number, wherever it stands, hidden for another's sake. */
interface HiddenNumbers {
  readonly copies: readonly OwnPublication[];
  readonly rule: string;
}

/** Each step hides one number; what needs more should not leave like this. */
const MOST_STEPS = 60;

/**
 * Hides, over all cells and earlier exports together, until nothing small or hidden follows any more: each time the
 * smallest own number of those by which the first thing follows; in the end what turns out needless is shown again.
 */
export function protectAcross(
  given: readonly OwnPublication[],
  earlier: readonly Publication[],
  hiding: Hiding,
  policy: DisclosurePolicy
): Pick<ProtectionPlan, 'partners' | 'exposed' | 'differences' | 'open'> {
  const aligned = alignPublications<Publication>([...earlier, ...given]);
  const before = aligned.slice(0, earlier.length);
  const publications = given.map((one, at): OwnPublication => ({ ...one, ...aligned[earlier.length + at] }));
  const known = new Set(before.filter(({ value }) => value !== null).map(countKey));
  const open = new Map<string, Difference>();
  const reckon = () =>
    findDifferences(before, publications.map(hiding.masked), policy).filter((one) => !open.has(keyOf(one)));
  const first = publications.length === 0 ? [] : reckon();
  const hidden: HiddenNumbers[] = [];
  let found = first;
  for (let step = 0; found[0] && step < MOST_STEPS; step += 1, found = reckon()) {
    const [next] = found;
    const chosen = cheapest(next);
    if (!chosen) open.set(keyOf(next), next);
    else {
      const rule = next.of === undefined ? 'differences' : 'determinability';
      hidden.push({ copies: copiesOf(chosen), rule });
      hidden.at(-1)?.copies.forEach((copy) => hiding.hide(copy, rule));
    }
  }
  // What came first may be needless with what came later: the dearest are shown again where nothing follows from it.
  const needed =
    hidden.length < 2 || found.length > 0 ? hidden : hidden.toSorted(dearestFirst).filter(isNeeded);
  for (const one of found) open.set(keyOf(one), one);
  const partners = needed.flatMap(({ copies, rule }) => copies.map((copy) => hiding.placed(copy, rule)));
  return {
    partners,
    exposed: first.flatMap(({ of }) => of ?? []),
    differences: first.filter(({ of }) => of === undefined),
    open: [...open.values()].map((one) => ({ ...one, places: placesOf(one) }))
  };

  /** Everywhere the same number stands and is still shown. */
  function copiesOf(chosen: OwnPublication): readonly OwnPublication[] {
    return publications.filter((copy) => countKey(copy) === countKey(chosen) && !hiding.isHidden(copy));
  }

  function isNeeded({ copies, rule }: HiddenNumbers): boolean {
    copies.forEach(hiding.show);
    if (reckon().length === 0) return false;
    copies.forEach((copy) => hiding.hide(copy, rule));
    return true;
  }

  /** The number itself where it is an own one; otherwise all own ones by which it follows. */
  function placesOf({ of, from, measure }: Difference): readonly PlannedHide[] {
    const names = new Set(of === undefined ? from : [of]);
    return publications
      .filter((one) => one.measure === measure && names.has(one.area))
      .map((one) => hiding.placed(one, 'determinability'));
  }

  /** Of the own numbers by which something follows, the smallest that may still be hidden. */
  function cheapest({ from, measure }: Difference): OwnPublication | null {
    const names = new Set(from);
    const candidates = publications.filter(
      (one) =>
        one.measure === measure &&
        names.has(one.area) &&
        one.value !== null &&
        !hiding.isHidden(one) &&
        !known.has(countKey(one))
    );
    return candidates.toSorted((a, b) => lossOf(a) - lossOf(b))[0] ?? null;
  }
}

const dearestFirst = (a: HiddenNumbers, b: HiddenNumbers): number =>
  Math.max(...b.copies.map(lossOf)) - Math.max(...a.copies.map(lossOf));

/** What a reader misses: of a sum over years nothing, as long as the years are there. */
function lossOf({ members, value }: OwnPublication): number {
  const periods = new Set(members.map((member) => splitMember(member)[1]));
  return periods.size > 1 ? 0 : (value ?? 0);
}

const keyOf = ({ measure, members }: Difference): string => JSON.stringify([measure, members]);
