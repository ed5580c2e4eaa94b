import type { NumberStyle } from './estimate.ts';

/** Tiny summary of a column: counts in bins of equal width from `low` to `high`. */
export interface HistogramData {
  readonly bins: readonly number[];
  readonly low: number;
  readonly high: number;
  /** Value whose bin is petrol: the reader's own area or the selected row. */
  readonly marked: number | null;
  readonly style: NumberStyle;
}
