import { isTestable } from '../indicators/area-figure.ts';
import type { AreaRanks } from '../indicators/area-tests.ts';
import type { Slice } from '../indicators/slice.ts';
import type { RankInterval, RankQuestion } from '../stats/rank-intervals.ts';

/** Runs for so many areas: thousands of places are known well enough from fewer. */
const runsFor = (areas: number): number => (areas > 1000 ? 200 : 1000);

interface AskedRanks {
  readonly asked: RankQuestion;
  /** Area of every group that is asked about. */
  readonly places: Uint32Array;
}

/** What ranks are computed from: areas with both counts. Null for what is not tested, whose ranks have no chance. */
export function rankGroups({ cube, teller, noemer, order }: Slice): AskedRanks | null {
  const { indicator } = cube;
  const { soort } = indicator;
  if (!isTestable(indicator) || (soort !== 'telling' && soort !== 'percentage')) return null;
  const places = order.filter((place) => (noemer[place] ?? 0) > 0 && !Number.isNaN(teller[place]));
  const areas = Array.from(places, (place) => ({ count: teller[place] ?? 0, total: noemer[place] ?? 0 }));
  return { asked: { areas, soort, runs: runsFor(areas.length) }, places };
}

/** Intervals by area; those too wide to print stay 0. */
export function toAreaRanks(
  { waarde }: Slice,
  places: Uint32Array,
  intervals: readonly RankInterval[]
): AreaRanks {
  const ranks = { low: new Uint32Array(waarde.length), high: new Uint32Array(waarde.length) };
  intervals.forEach(({ low, high, printable }, i) => {
    const place = places[i];
    if (place === undefined || !printable) return;
    ranks.low[place] = low;
    ranks.high[place] = high;
  });
  return ranks;
}
