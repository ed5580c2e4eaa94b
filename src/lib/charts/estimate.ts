import type { Interval } from '../indicators/assessment.ts';
import type { FigureClass } from './figure-class.ts';

/** A value with its interval and outcome, in the indicator's unit. */
export interface Estimate {
  readonly value: number | null;
  /** 95 % interval; null without a value or where the source gives too little to compute one. */
  readonly interval: Interval | null;
  readonly class: FigureClass;
}

/** The comparison a figure draws as a dashed line. */
export interface Reference {
  /** As written beside the line: `NL`, `Nederland`, `Noord-Brabant`. */
  readonly name: string;
  readonly value: number;
}

/** How the numbers of one indicator are written. */
export interface NumberStyle {
  readonly decimals: number;
  /** Written against the number where there is room: `%` or empty. */
  readonly suffix: '' | '%';
}
