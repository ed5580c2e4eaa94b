import { defaultPolicy } from '../src/lib/disclosure/policy.ts';
import { percentages } from '../src/lib/disclosure/rules/percentages.ts';
import { threshold } from '../src/lib/disclosure/rules/threshold.ts';
import type { Indicator } from '../src/lib/indicators/definition.ts';

/** No figure at all about a buurt with fewer inhabitants. */
export const SMALLEST_BUURT = 50;
/** A hidden count must be open to at least this many further values, given all that is published around it. */
export const SMALLEST_WIDTH = 3;
/** A turnover needs at least so many enterprises, and so many hidden turnovers under one published total. */
export const SMALLEST_ENTERPRISES = 3;

type Rules = Pick<Indicator, 'soort' | 'gevoelig' | 'afronding'>;

/** Sources round income and debts to hundreds. */
const isIncome = ({ afronding }: Rules) => afronding === 100;

/** A count and what it is set against. */
export interface Share {
  readonly teller: number;
  readonly noemer: number;
}

/**
 * Must this count be hidden for its own sake, as it is or as the source rounds it?
 *
 * The rules on denominators are for shares: a rate per km² may stand on a small area.
 */
export function mustHide(rules: Rules, actual: Share, published: Share): boolean {
  return [actual, published].some(({ teller, noemer }) => {
    const figure = { teller, noemer, gevoelig: rules.gevoelig, inkomen: isIncome(rules), lokaal: false };
    if (threshold.hides(figure, defaultPolicy)) return true;
    if (rules.soort !== 'percentage') return false;
    if (percentages.hides(figure, defaultPolicy)) return true;
    const everyone = teller === 0 || teller >= noemer;
    return rules.gevoelig && everyone && noemer < defaultPolicy.minimumGroup;
  });
}

/** Denominators below this give no percentage. */
export function smallestBase(rules: Rules): number {
  return isIncome(rules) ? defaultPolicy.minimumIncomeDenominator : defaultPolicy.minimumDenominator;
}

/** Smallest value that a reader may think a hidden count has: zeros are hidden only in some indicators. */
export function lowestHidden(rules: Rules): 0 | 1 {
  return rules.soort === 'telling' && !rules.gevoelig ? 1 : 0;
}
