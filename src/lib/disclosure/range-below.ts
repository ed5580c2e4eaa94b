import type { Range } from './feasible-range.ts';
import type { FigureAtRisk } from './figure-at-risk.ts';
import type { DisclosurePolicy } from './policy.ts';

/** Counts that a reader may think of behind `<5` or `<10`: zeros are hidden only of a sensitive trait. */
export const rangeBelow = (
  { gevoelig, lokaal }: Pick<FigureAtRisk, 'gevoelig' | 'lokaal'>,
  policy: DisclosurePolicy
): Range => ({
  low: gevoelig ? 0 : 1,
  high: (lokaal ? policy.minimumLocalCount : policy.minimumCount) - 1
});
