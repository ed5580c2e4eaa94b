import { createDirectory } from '#lib/areas/directory.ts';
import type { CustomRegion } from '#lib/areas/area.ts';
import type { ComparisonLevel } from '#lib/areas/resolve-comparison.ts';
import { isSensitiveContext } from '#lib/cells/choose-indicators.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { createAssessor } from '#lib/indicators/assess.ts';
import type { Assessment } from '#lib/indicators/assessment.ts';
import { groupObservations, observationsFromTable, type Observation } from '#lib/indicators/observation.ts';
import { planAssessments } from '#lib/indicators/plan.ts';
import type { Indicator } from '#lib/indicators/definition.ts';
import { pickSummary } from '#lib/language/summary/pick-summary.ts';
import { summaryText } from '#lib/language/summary/summary-text.ts';
import type { NativeRelease } from '#headless/native-engine.ts';

/** Whom a summary is about, against what. */
export interface Asked {
  readonly area: string;
  readonly comparison: ComparisonLevel;
  readonly period: string;
}

/** All figures of one period of a release, ready to be summed up for any area. */
export interface Figures {
  readonly indicators: readonly Indicator[];
  assess(
    asked: Asked,
    locale: Locale
  ): { readonly assessments: readonly Assessment[]; readonly text: string };
}

/** Every indicator that may stand in any picture, in one period. */
export async function figuresOf(
  { release, areas, engine }: NativeRelease,
  period: string,
  regions: readonly CustomRegion[] = []
): Promise<Figures> {
  const indicators = release.regiobeeld.indicators.filter((one) => !isSensitiveContext(one));
  const answer = await engine.query(
    planAssessments(
      indicators.map(({ id }) => id),
      period
    )
  );
  if (!answer.ok) throw new Error(answer.error.kind);
  const observations = groupObservations(observationsFromTable(answer.value));
  const directory = createDirectory(areas, regions);
  const none: readonly Observation[] = [];
  const assessors = indicators.map((indicator) =>
    createAssessor(indicator, observations.get(indicator.id) ?? none, directory)
  );
  return {
    indicators,
    assess({ area, comparison: asked }, locale) {
      const found = directory.get(area);
      if (!found) throw new Error(`unknown area: ${area}`);
      const comparison = directory.resolveComparison(found, asked);
      const assessments = assessors.map((assessor) => ({ ...assessor.assess(area, comparison), period }));
      const summary = pickSummary(assessments, indicators);
      const { plain } = summaryText(summary, {
        indicators,
        areas: directory,
        locale,
        area,
        comparison,
        period
      });
      return { assessments, text: plain };
    }
  };
}
