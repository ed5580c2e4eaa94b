/**
 * Every area of a grid tested on one indicator in one period; arrays hold one number per area of the grid's level.
 * Values and intervals are in the indicator's unit, NaN where there are none.
 */
export interface AreaTests {
  /** Place in `figureClasses`. */
  readonly classes: Uint8Array;
  /** 95 % interval of the value. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Value drawn towards the mean of all areas (empirical Bayes). */
  readonly smoothed: Float64Array;
  /** Value of the comparison; NaN where areas have different ones, none is known, or it says nothing (a plain count). */
  readonly target: number;
  /** Spread beyond chance: multiplicative φ and additive τ²; null where it can't be said. */
  readonly dispersion: { readonly phi: number; readonly tau2: number } | null;
}

/** Places that areas could have among all, from the highest (90 % intervals); 0 where too wide to print or unknown. */
export interface AreaRanks {
  readonly low: Uint32Array;
  readonly high: Uint32Array;
}
