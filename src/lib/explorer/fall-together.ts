import type { IndicatorId } from '../indicators/definition.ts';
import { figureClasses } from '../indicators/figure-class.ts';
import { adjustedKnown } from '../stats/benjamini-hochberg.ts';
import { overlapTest } from '../stats/overlap-test.ts';

const MOST = 2;
const FALSE_DISCOVERY = 0.05;
const higher = figureClasses.indexOf('hoger');
const untested = figureClasses.indexOf('te_weinig');

/**
 * Which indicators are higher in the same areas as one of them, more often than by chance: the least likely first.
 *
 * Outcomes are places in `figureClasses`, per area; areas that were not tested on both are left out.
 */
export function fallTogether(
  own: Uint8Array,
  others: readonly (readonly [id: IndicatorId, classes: Uint8Array])[]
): readonly IndicatorId[] {
  const tests = others.map(([id, classes]) => {
    let [all, first, second, both] = [0, 0, 0, 0];
    for (let area = 0; area < own.length; area++) {
      const [a = untested, b = untested] = [own[area], classes[area]];
      if (a >= untested || b >= untested) continue;
      all += 1;
      first += Number(a <= higher);
      second += Number(b <= higher);
      both += Number(a <= higher && b <= higher);
    }
    return { id, p: overlapTest(all, first, second, both).p };
  });
  const adjusted = adjustedKnown(Float64Array.from(tests, ({ p }) => p));
  return tests
    .filter((_, i) => (adjusted[i] ?? 1) <= FALSE_DISCOVERY)
    .sort((a, b) => a.p - b.p)
    .slice(0, MOST)
    .map(({ id }) => id);
}
