import type { AreaGrid } from './area-grid.ts';
import type { Indicator, Period } from './definition.ts';

/**
 * One indicator for all areas of a grid in the periods it holds, dense: the figure of area `a` in period `p` stands at
 * `p * grid.codes.length + a`. NaN where missing; `markering` (place in `marks`, or `noRow`) says why.
 */
export interface Cube {
  readonly indicator: Indicator;
  readonly grid: AreaGrid;
  /** Rising. */
  readonly periods: readonly Period[];
  readonly teller: Float64Array;
  readonly noemer: Float64Array;
  /** As shown, in the indicator's unit: a share of too small a base is missing. */
  readonly waarde: Float64Array;
  readonly markering: Uint8Array;
  /** All periods of the indicator; false for what the first view brought along. */
  readonly complete: boolean;
}

/** In `markering`: the source has no row, which is not the same as a blank. */
export const noRow = 255;

/** A cube in which nothing is known yet. */
export function emptyCube(
  indicator: Indicator,
  grid: AreaGrid,
  periods: readonly Period[],
  complete: boolean
): Cube {
  const size = periods.length * grid.codes.length;
  const blank = () => new Float64Array(size).fill(Number.NaN);
  return {
    indicator,
    grid,
    periods,
    teller: blank(),
    noemer: blank(),
    waarde: blank(),
    markering: new Uint8Array(size).fill(noRow),
    complete
  };
}
