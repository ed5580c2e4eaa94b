import { mustHide, SMALLEST_BUURT } from '../disclosure.ts';
import type { DemoIndicator } from './demo-indicator.ts';
import { protect } from './hide.ts';
import type { Layers } from './layers.ts';
import { toPublishedInside } from './to-published.ts';
import type { World } from './world.ts';

/** Hidden wijken and buurten of one indicator in one year. */
export interface HiddenInside {
  readonly wijken: Uint8Array;
  readonly buurten: Uint8Array;
}

/** Lists of members per group, for `group[i]` = group of member i. */
export function membersOf(group: Int32Array, groups: number): readonly (readonly number[])[] {
  const lists: number[][] = Array.from({ length: groups }, () => []);
  group.forEach((g, i) => lists[g]?.push(i));
  return lists;
}

export interface Nesting {
  readonly wijkenOf: readonly (readonly number[])[];
  readonly buurtenOf: readonly (readonly number[])[];
}

/**
 * Hides what is small within gemeenten, from above and from below.
 *
 * Under a hidden total everything is hidden, so that it can't be added up; under a visible one a single blank gets
 * company. A wijk whose only buurt is hidden is hidden with it.
 */
export function hideInside(
  indicator: DemoIndicator,
  world: World,
  { wijkenOf, buurtenOf }: Nesting,
  hiddenGemeenten: Uint8Array,
  teller: Layers,
  noemer: Layers,
  inwoners: Float64Array
): HiddenInside {
  const wijkTeller = teller.wijk ?? new Float64Array();
  const buurtTeller = teller.buurt ?? new Float64Array();
  const small = (counts: Float64Array, n: Float64Array | null) =>
    Uint8Array.from(counts, (count, i) => {
      const actual = { teller: count, noemer: n?.[i] ?? 0 };
      return mustHide(indicator, actual, toPublishedInside(indicator, actual)) ? 1 : 0;
    });
  const wijken = small(wijkTeller, noemer.wijk);
  const buurten = small(buurtTeller, noemer.buurt);
  if (teller.buurt)
    inwoners.forEach((n, b) => {
      if (n < SMALLEST_BUURT) buurten[b] = 1;
    });

  if (teller.buurt)
    buurtenOf.forEach((members, w) => {
      if (!protect(indicator, { members, teller: buurtTeller, hidden: buurten }, true)) wijken[w] = 1;
    });
  wijkenOf.forEach((members, g) => {
    if (hiddenGemeenten[g]) for (const w of members) wijken[w] = 1;
    else protect(indicator, { members, teller: wijkTeller, hidden: wijken }, true);
  });
  if (teller.buurt)
    world.wijkOfBuurt.forEach((w, b) => {
      if (wijken[w]) buurten[b] = 1;
    });
  return { wijken, buurten };
}
