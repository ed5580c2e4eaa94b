import { randomLcg } from 'd3';
import {
  rankIntervalSteps,
  type RankInterval,
  type RankQuestion
} from '../../../src/lib/stats/rank-intervals.ts';
import { defineTask } from '../task.ts';

/** Rank intervals of areas on one indicator (methods, 12). */
export const rankIntervals = defineTask<RankQuestion & { readonly seed: number }, RankInterval[]>(
  ({ seed, ...question }) => rankIntervalSteps(question, randomLcg(seed))
);
