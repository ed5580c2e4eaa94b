import type { TrendAssessment } from '../../../indicators/trend.ts';

/** Of an area that others are compared with: beside its own line there is no other to draw or to name. */
export const withoutComparison = (trend: TrendAssessment): TrendAssessment => ({
  ...trend,
  points: trend.points.map((point) => ({ ...point, comparison: null }))
});
