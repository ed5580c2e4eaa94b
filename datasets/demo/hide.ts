import { lowestHidden, SMALLEST_WIDTH } from '../disclosure.ts';
import type { DemoIndicator } from './demo-indicator.ts';

/** Members of one published total, with their true counts (NaN: no figure) and which of them are hidden already. */
interface Group {
  readonly members: readonly number[];
  readonly teller: Float64Array;
  readonly hidden: Uint8Array;
}

type Rules = Pick<DemoIndicator, 'soort' | 'gevoelig' | 'afronding'>;

/**
 * Is every hidden member safe from whoever subtracts the visible ones from the total?
 *
 * One hidden member never is. Several are when their sum leaves each of them open to enough values; rounding of
 * the total and of the visible members leaves them open by itself.
 */
export function isProtected(rules: Rules, { members, teller, hidden }: Group): boolean {
  const blanks = members.filter((i) => hidden[i] === 1);
  if (blanks.length === 0) return true;
  if (blanks.length === 1) return false;
  if (rules.afronding > 0) return true;
  const sum = blanks.reduce((s, i) => s + (teller[i] ?? 0), 0);
  return sum - lowestHidden(rules) * blanks.length >= SMALLEST_WIDTH;
}

/**
 * Hides more members, smallest count first, until the group is protected; false when it runs out of members.
 *
 * Where `zeros` is set, members without any count may be hidden too.
 */
export function protect(rules: Rules, group: Group, zeros: boolean): boolean {
  const { members, teller, hidden } = group;
  const candidates = members
    .filter((i) => hidden[i] === 0 && (zeros ? (teller[i] ?? NaN) >= 0 : (teller[i] ?? NaN) > 0))
    .sort((a, b) => rank(teller[a]) - rank(teller[b]) || a - b);
  for (const next of [...candidates, null]) {
    if (isProtected(rules, group)) return true;
    if (next !== null) hidden[next] = 1;
  }
  return false;
}

/** Zeros last: a hidden zero protects least. */
const rank = (count = 0) => (count === 0 ? Infinity : count);
