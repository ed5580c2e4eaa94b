import type { DisclosureRule } from '../figure-at-risk.ts';

/**
 * Hides a percentage or rate over a small denominator, and 0 % or 100 % of a sensitive trait in a small group.
 * Without a denominator there is nothing to hide.
 */
export const percentages: DisclosureRule = {
  id: 'percentages',
  hides({ teller, noemer, gevoelig, inkomen }, policy) {
    if (noemer === null) return false;
    const minimum = inkomen ? policy.minimumIncomeDenominator : policy.minimumDenominator;
    if (noemer < minimum) return true;
    const extreme = teller !== null && (teller === 0 || teller === noemer);
    return gevoelig && extreme && noemer < policy.minimumGroup;
  }
};
