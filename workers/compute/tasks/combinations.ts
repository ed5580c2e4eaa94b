import {
  combinationSteps,
  type Combination,
  type CombinationQuestion
} from '../../../src/lib/stats/combinations.ts';
import { defineTask } from '../task.ts';

/** Which patterns fall together more often than by chance (methods, 14). */
export const combinations = defineTask<CombinationQuestion, Combination[]>(combinationSteps);
