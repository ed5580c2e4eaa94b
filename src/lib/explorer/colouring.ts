import type { AreaFill } from '../map/choropleth-data.ts';

/** What every area looks like: few ways to look, and one number per area, so that a map recolours by look-up. */
export interface Colouring {
  readonly kind: 'tested' | 'sequential' | 'diverging' | 'bivariate';
  /** Tested: one per `figureClasses`, in that order. Else the steps from low to high, and after them those classes. */
  readonly looks: readonly AreaFill[];
  /** Per area of the grid's level: place in `looks`. */
  readonly of: Uint8Array;
  /** Upper bounds of the steps, rising, in the indicator's unit; none when tested. */
  readonly bounds: readonly number[];
}
