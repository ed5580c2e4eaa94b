import type { DisclosureRule } from '../figure-at-risk.ts';

/** Hides counts from 1 to below the minimum, and zeros of a sensitive trait. A missing count hides nothing. */
export const threshold: DisclosureRule = {
  id: 'threshold',
  hides({ teller, gevoelig, lokaal }, policy) {
    if (teller === null) return false;
    const minimum = lokaal ? policy.minimumLocalCount : policy.minimumCount;
    return teller === 0 ? gevoelig : teller < minimum;
  }
};
