import type { FigureAtRisk } from '../figure-at-risk.ts';
import type { DisclosurePolicy } from '../policy.ts';

type Rate = Pick<FigureAtRisk, 'teller' | 'geheim' | 'noemer' | 'waarde' | 'per' | 'decimals' | 'lokaal'>;

/**
 * Hides a rate whose count is hidden: 0.25 per 1,000 of 12,000 is 3.
 *
 * A rate whose count is not given is hidden when rate × denominator points at a small count, within rounding.
 */
export const impliedCount = {
  id: 'implied-count',
  hides(rate: Rate, policy: DisclosurePolicy): boolean {
    const { teller, geheim, noemer, waarde, lokaal } = rate;
    if (waarde === null) return false;
    if (geheim) return true;
    if (teller !== null || noemer === null) return false;
    const minimum = lokaal ? policy.minimumLocalCount : policy.minimumCount;
    const { low, high } = countsBehind(rate, waarde, noemer);
    return high >= 1 && low < minimum && high - low < policy.minimumWidth;
  }
};

/** Whole counts that give the rate as shown. */
function countsBehind({ per, decimals }: Rate, waarde: number, noemer: number) {
  const half = 0.5 * 10 ** -decimals;
  const nearest = Math.round((waarde * noemer) / per);
  return {
    low: Math.min(nearest, Math.max(0, Math.ceil(((waarde - half) * noemer) / per))),
    high: Math.max(nearest, Math.floor(((waarde + half) * noemer) / per))
  };
}
