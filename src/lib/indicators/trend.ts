import type { AreaCode } from '../areas/area.ts';
import type { Interval } from './assessment.ts';
import type { IndicatorId, Mark, Period } from './definition.ts';

/** One period of a series, in the indicator's unit. */
export interface TrendPoint {
  readonly period: Period;
  readonly value: number | null;
  readonly interval: Interval | null;
  /** Value of the comparison in the same period; null for a plain count. */
  readonly comparison: number | null;
  readonly mark: Mark;
  /** Took part in the estimate of the change. */
  readonly used: boolean;
}

/** Change over time of one indicator in one area (design: methods, 10). */
export interface TrendAssessment {
  readonly indicator: IndicatorId;
  readonly area: AreaCode;
  readonly comparison: AreaCode;
  readonly points: readonly TrendPoint[];
  /** Percent per year with its 95 % interval; null when it can't be determined. */
  readonly change: { readonly perYear: number; readonly interval: Interval } | null;
  readonly verdict: 'neemt_toe' | 'neemt_af' | 'geen_verandering' | 'niet_te_bepalen';
  /** Periods that were left out of the estimate, and why. */
  readonly leftOut: readonly { readonly period: Period; readonly why: Mark | 'voor_reeksbreuk' }[];
  /** First periods of a new series. */
  readonly breaks: readonly Period[];
}
