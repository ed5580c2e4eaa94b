import { findDifferences, type Difference } from '../disclosure/differencing.ts';
import type { DisclosurePolicy } from '../disclosure/policy.ts';
import type { Publication } from '../disclosure/publication.ts';
import { countKey } from './count-key.ts';
import type { Hiding } from './hiding.ts';
import type { PlannedHide, ProtectionPlan } from './protection-plan.ts';
import type { OwnPublication } from './publications.ts';

/** Each step hides one number; what needs more should not leave like this. */
const MOST_STEPS = 60;

/**
 * Hides, over all cells and earlier exports together, until nothing small or hidden follows any more: each time the
 * smallest own number of those by which the first thing follows.
 */
export function protectAcross(
  publications: readonly OwnPublication[],
  before: readonly Publication[],
  hiding: Hiding,
  policy: DisclosurePolicy
): Pick<ProtectionPlan, 'partners' | 'exposed' | 'differences' | 'open'> {
  const partners: PlannedHide[] = [];
  const open = new Map<string, Difference>();
  const reckon = () =>
    findDifferences(before, publications.map(hiding.masked), policy).filter((one) => !open.has(keyOf(one)));
  const first = publications.length === 0 ? [] : reckon();
  let found = first;
  for (let step = 0; found[0] && step < MOST_STEPS; step += 1, found = reckon()) {
    const [next] = found;
    const chosen = cheapest(next);
    if (!chosen) open.set(keyOf(next), next);
    else
      for (const copy of publications)
        if (countKey(copy) === countKey(chosen) && !hiding.isHidden(copy))
          partners.push(hiding.hide(copy, next.of === undefined ? 'differences' : 'determinability'));
  }
  for (const one of found) open.set(keyOf(one), one);
  return {
    partners,
    exposed: first.flatMap(({ of }) => of ?? []),
    differences: first.filter(({ of }) => of === undefined),
    open: [...open.values()].map((one) => ({ ...one, places: placesOf(one) }))
  };

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
        !hiding.isPublic(one)
    );
    return candidates.toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0))[0] ?? null;
  }
}

const keyOf = ({ measure, members }: Difference): string => JSON.stringify([measure, members]);
