import type { ClassCount } from './class-counts.ts';

/** How many areas are in each class, as one strip. */
export interface ClassBarData {
  /** What is counted: `gemeenten`. */
  readonly noun: string;
  readonly counts: readonly ClassCount[];
}
