/**
 * Every area of a slice tested against one comparison; arrays hold one number per area of the grid's level.
 *
 * Values, intervals and limits are in the indicator's unit, NaN where there are none.
 */
export interface AreaTests {
  /** Place in `figureClasses`. */
  readonly classes: Uint8Array;
  /** 95 % interval of the value. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Value drawn towards the mean of all areas (empirical Bayes). */
  readonly smoothed: Float64Array;
  /** 90 % interval of the place from the highest; 0 where too wide to print or without a value. */
  readonly rankLow: Uint32Array;
  readonly rankHigh: Uint32Array;
  /** Value of the comparison; NaN where each area has one of its own, or none is known. */
  readonly target: number;
  /** Spread between areas beyond chance: multiplicative φ and additive τ²; null where it can't be said. */
  readonly dispersion: { readonly phi: number; readonly tau2: number } | null;
}
