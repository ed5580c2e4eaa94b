import type { FigureAtRisk } from '../figure-at-risk.ts';
import type { DisclosurePolicy } from '../policy.ts';

/** Hides 0 % and 100 % of a sensitive trait in a small group: they tell it of everyone in the group. */
export const groupDisclosure = {
  id: 'group-disclosure',
  hides(
    { teller, noemer, gevoelig }: Pick<FigureAtRisk, 'teller' | 'noemer' | 'gevoelig'>,
    policy: DisclosurePolicy
  ): boolean {
    if (!gevoelig || teller === null || noemer === null) return false;
    // Rounding can put a count above its denominator.
    return (teller === 0 || teller >= noemer) && noemer < policy.minimumGroup;
  }
};
