/** Equal steps over the range of values, on round bounds: bin `i` holds `[start + i·step, start + (i+1)·step)`. */
export interface Bins {
  readonly start: number;
  readonly step: number;
  readonly count: number;
  /** Bin of every area; `count` for one without a value. */
  readonly of: Uint8Array;
}
