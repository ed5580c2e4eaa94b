import type { AreaCode } from '../areas/area.ts';
import type { Interval } from '../indicators/assessment.ts';
import type { Estimate, NumberStyle, Reference } from './estimate.ts';

export interface RankingRow extends Estimate {
  readonly area: AreaCode;
  readonly name: string;
  /** The area the reader chose. */
  readonly own: boolean;
  /** 90 % rank interval; null when it is too wide to print or there is no value. */
  readonly rank: Interval | null;
}

/** Areas with their intervals, in the order given. */
export interface RankingData {
  readonly unit: string;
  readonly style: NumberStyle;
  readonly comparison: Reference | null;
  readonly showRank: boolean;
  readonly rows: readonly RankingRow[];
}
