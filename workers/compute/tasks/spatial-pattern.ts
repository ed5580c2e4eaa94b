import { randomLcg } from 'd3';
import {
  spatialPatternSteps,
  type SpatialPattern,
  type SpatialQuestion
} from '../../../src/lib/stats/spatial-pattern.ts';
import { defineTask } from '../task.ts';

/** Whether and where registrations cluster in space (methods, 17). */
export const spatialPattern = defineTask<SpatialQuestion & { readonly seed: number }, SpatialPattern | null>(
  ({ seed, ...question }) => spatialPatternSteps(question, randomLcg(seed))
);
