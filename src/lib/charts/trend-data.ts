import type { TrendAssessment } from '../indicators/trend.ts';
import type { NumberStyle } from './estimate.ts';

export interface TrendData {
  /** What the series is, for example `Drugshandel en -productie per 10.000 inwoners`. */
  readonly label: string;
  readonly area: string;
  /** Name at the end of the dashed line: `NL`, `Nederland`. */
  readonly comparison: string;
  readonly style: NumberStyle;
  /** `small`: first and last year, one end dot. `large`: a dot per period. `tall`: the same with a screen to fill. */
  readonly size: 'small' | 'large' | 'tall';
  readonly trend: TrendAssessment;
}
