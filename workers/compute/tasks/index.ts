import { classifyCountry } from './classify-country.ts';
import { combinations } from './combinations.ts';
import { rankIntervals } from './rank-intervals.ts';
import { spatialPattern } from './spatial-pattern.ts';
import { testAreas } from './test-areas.ts';
import { weightStability } from './weight-stability.ts';

/** What can be computed away from the page, by name. */
export const tasks = {
  'classify-country': classifyCountry,
  combinations,
  'rank-intervals': rankIntervals,
  'spatial-pattern': spatialPattern,
  'test-areas': testAreas,
  'weight-stability': weightStability
} as const;
