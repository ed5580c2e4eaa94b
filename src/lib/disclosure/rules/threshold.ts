import type { FigureAtRisk } from '../figure-at-risk.ts';
import type { DisclosurePolicy } from '../policy.ts';

/** Hides counts from 1 to below the minimum, and zeros of a sensitive trait. A missing count hides nothing. */
export const threshold = {
  id: 'threshold',
  hides(
    { teller, gevoelig, lokaal }: Pick<FigureAtRisk, 'teller' | 'gevoelig' | 'lokaal'>,
    policy: DisclosurePolicy
  ): boolean {
    if (teller === null) return false;
    const minimum = lokaal ? policy.minimumLocalCount : policy.minimumCount;
    return teller === 0 ? gevoelig : teller < minimum;
  }
};
