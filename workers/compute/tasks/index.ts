import { combinations } from './combinations.ts';
import { rankIntervals } from './rank-intervals.ts';
import { remarkable } from './remarkable.ts';
import { spatialPattern } from './spatial-pattern.ts';
import { testAreas } from './test-areas.ts';
import { weightStability } from './weight-stability.ts';

/** What can be computed away from the page, by name. */
export const tasks = {
  combinations,
  'rank-intervals': rankIntervals,
  remarkable,
  'spatial-pattern': spatialPattern,
  'test-areas': testAreas,
  'weight-stability': weightStability
} as const;
