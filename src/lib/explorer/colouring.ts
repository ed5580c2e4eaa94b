import type { AreaFill } from '../map/choropleth-data.ts';

/** What every area looks like: few ways to look, and one number per area, so that a map recolours by look-up. */
export interface Colouring {
  readonly kind: 'tested' | 'sequential' | 'diverging' | 'bivariate';
  /** Tested: one per `figureClasses`, in that order. Else the steps from low to high, and after them those classes. */
  readonly looks: readonly AreaFill[];
  /** Per area of the grid's level: place in `looks`. */
  readonly of: Uint8Array;
  /** Upper bounds of the steps, rising, in the indicator's unit; none when tested or bivariate. */
  readonly bounds: readonly number[];
}

/** How many areas have a look: all in the region, and those that pass every filter. */
export interface LookCount {
  readonly look: AreaFill;
  readonly all: number;
  readonly passing: number;
}

/** Counts for the legend, where `visible` (1 per area; null: all) passes; looks that no area of the region has are left out. */
export function countLooks(
  { looks, of }: Colouring,
  visible: Uint8Array | null,
  inside: Uint8Array | null
): readonly LookCount[] {
  const [all, passing] = [new Uint32Array(looks.length), new Uint32Array(looks.length)];
  for (let area = 0; area < of.length; area++) {
    if (inside && inside[area] !== 1) continue;
    const look = of[area] ?? 0;
    all[look] = (all[look] ?? 0) + 1;
    if (!visible || visible[area] === 1) passing[look] = (passing[look] ?? 0) + 1;
  }
  return looks.flatMap((look, i) =>
    (all[i] ?? 0) > 0 ? [{ look, all: all[i] ?? 0, passing: passing[i] ?? 0 }] : []
  );
}
