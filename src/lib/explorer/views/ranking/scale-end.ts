import type { AreaTests } from '../../../indicators/area-tests.ts';
import type { Slice } from '../../../indicators/slice.ts';

/** Times the highest value: an interval that runs further is cut off, so that values keep room between them. */
const FURTHEST = 1.6;

/**
 * Where a scale from 0 ends for these areas: at the end of the longest interval, or where intervals run far, at the
 * highest value with some room; never before what is compared with.
 */
export function scaleEnd(
  places: Uint32Array,
  { waarde }: Pick<Slice, 'waarde'>,
  tests: Pick<AreaTests, 'high'> | null,
  target: number
): number {
  let [highest, longest] = [0, 0];
  for (const place of places) {
    highest = Math.max(highest, waarde[place] || 0);
    longest = Math.max(longest, highest, tests?.high[place] || 0);
  }
  return Math.max(Math.min(longest, highest * FURTHEST), target || 0) || 1;
}
