import { rankIntervals } from './rank-intervals.ts';

/** What can be computed away from the page, by name. */
export const tasks = {
  'rank-intervals': rankIntervals
} as const;
