import type { Estimate, NumberStyle } from './estimate.ts';

export interface SpineRow extends Estimate {
  readonly id: string;
  readonly label: string;
  readonly style: NumberStyle;
  /** Theme: a hairline separates groups. */
  readonly group: string;
  /** Value of the comparison. */
  readonly reference: number | null;
  /** Percentiles over all areas of the same level. */
  readonly spread: {
    readonly p5: number;
    readonly p25: number;
    readonly p75: number;
    readonly p95: number;
  } | null;
  /** Said where the numbers would have been when there is no verdict. */
  readonly reason: string | null;
}

/** One area against the spread of all, indicator by indicator. */
export interface SpineData {
  readonly area: string;
  readonly comparison: string;
  readonly rows: readonly SpineRow[];
}
