import type { Indicator } from '../src/lib/indicators/definition.ts';

/** Counts below this, zero excepted, are never published. */
export const SMALLEST_COUNT = 5;
/** Denominators below these give no percentage; income and debts (rounded to 100 by the source) need more. */
export const SMALLEST_BASE = 20;
export const SMALLEST_INCOME_BASE = 100;
/** No figure at all about a buurt with fewer inhabitants. */
export const SMALLEST_BUURT = 50;
/** A hidden count must be open to at least this many further values, given all that is published around it. */
export const SMALLEST_WIDTH = 3;
/** A turnover needs at least so many enterprises, and so many hidden turnovers under one published total. */
export const SMALLEST_ENTERPRISES = 3;

type Rules = Pick<Indicator, 'soort' | 'gevoelig' | 'afronding'>;

/** Must this count be hidden for its own sake? `published` is the count as rounded by the source. */
export function mustHide(rules: Rules, teller: number, noemer: number, published: number): boolean {
  if (teller > 0 && teller < SMALLEST_COUNT) return true;
  if (rules.gevoelig && published === 0) return true;
  if (rules.soort !== 'percentage') return false;
  if (noemer < smallestBase(rules)) return true;
  return rules.gevoelig && noemer < 100 && teller >= noemer;
}

export function smallestBase(rules: Rules): number {
  return rules.afronding === 100 ? SMALLEST_INCOME_BASE : SMALLEST_BASE;
}

/** Smallest value that a reader may think a hidden count has: zeros are hidden only in some indicators. */
export function lowestHidden(rules: Rules): 0 | 1 {
  return rules.soort === 'telling' && !rules.gevoelig ? 1 : 0;
}
