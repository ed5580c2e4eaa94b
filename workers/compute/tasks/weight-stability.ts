import { randomLcg } from 'd3';
import {
  weightStabilitySteps,
  type WeightedPlace,
  type WeightQuestion
} from '../../../src/lib/stats/weight-stability.ts';
import { defineTask } from '../task.ts';

/** How much of a composite score is its weights (methods, 20). */
export const weightStability = defineTask<WeightQuestion & { readonly seed: number }, WeightedPlace[]>(
  ({ seed, ...question }) => weightStabilitySteps(question, randomLcg(seed))
);
