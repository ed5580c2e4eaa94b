import type { AreaCode } from '../areas/area.ts';
import { observationsQuery } from '../sql/queries/observations.ts';
import { seriesQuery } from '../sql/queries/series.ts';
import type { SqlQuery } from '../sql/sql.ts';
import type { IndicatorId, Period } from './definition.ts';

/**
 * The statement that `createAssessor` needs: all areas, because limits are widened by the spread between gemeenten
 * whatever area is asked about.
 */
export const planAssessments = (indicators: readonly IndicatorId[], period: Period): SqlQuery =>
  observationsQuery(indicators, period);

/** The statement that `createTrendAssessor` needs: these areas, the gemeenten of custom regions, and the comparison. */
export const planTrends = (indicators: readonly IndicatorId[], areas: readonly AreaCode[]): SqlQuery =>
  seriesQuery(indicators, [...new Set(areas)]);
