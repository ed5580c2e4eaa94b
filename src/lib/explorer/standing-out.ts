import type { Assessment } from '../indicators/assessment.ts';
import type { AreaCode } from '../areas/area.ts';
import type { IndicatorId } from '../indicators/definition.ts';
import { remarkable } from '../indicators/remarkable.ts';

/** What stands out and where, the least likely by chance first, and how many figures were tested for it. */
export interface StandingOut {
  readonly found: readonly { readonly indicator: IndicatorId; readonly area: AreaCode }[];
  readonly compared: number;
}

/**
 * What deviates after all that were looked at are counted in; equal chances go by the size of the deviation. Of an
 * indicator that stands out in several areas only the first is in the list.
 */
export function standingOut(assessments: readonly Assessment[]): StandingOut {
  const { found, compared } = remarkable(assessments);
  const sorted = found
    .toSorted((a, b) => a.p - b.p || distance(b.figure) - distance(a.figure))
    .map(({ figure: { indicator, area } }) => ({ indicator, area }));
  const firsts = sorted.filter(
    ({ indicator }, i) => sorted.findIndex((one) => one.indicator === indicator) === i
  );
  return { found: firsts, compared };
}

/** How many times the comparison a value is, or the comparison the value. */
function distance({ value, comparison }: Assessment): number {
  const ratio = Math.abs(Math.log((value ?? 0) / (comparison?.value ?? 0)));
  return Number.isFinite(ratio) ? ratio : 0;
}
