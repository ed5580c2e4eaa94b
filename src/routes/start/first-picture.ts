import type { AreaCode } from '#lib/areas/area.ts';
import type { AreaDirectory } from '#lib/areas/directory.ts';
import type { Locale } from '#lib/i18n/locale.ts';
import { createAssessor } from '#lib/indicators/assess.ts';
import type { Mark } from '#lib/indicators/definition.ts';
import type { Observation } from '#lib/indicators/observation.ts';
import type { FirstView, FirstViewIndicator } from '#lib/indicators/release.ts';
import { assessmentShort } from '#lib/language/sentences/short.ts';
import { pickSummary } from '#lib/language/summary/pick-summary.ts';

type Short = ReturnType<typeof assessmentShort>;

/** What stands out in one area, in sentences, and out of how many tested comparisons they were chosen. */
export interface FirstPicture {
  readonly sentences: readonly { readonly indicator: string; readonly sentence: Short }[];
  readonly compared: number;
  readonly period: string;
  readonly comparison: string;
}

/**
 * The first view leaves out values that follow from numerator and denominator. An area without anything was not
 * published: it has no row, and a region is then pooled from its gemeenten.
 */
function observations(view: FirstView, indicator: FirstViewIndicator): readonly Observation[] {
  const { per } = indicator.definition;
  return view.areas.flatMap((area, index) => {
    const teller = indicator.teller[index] ?? null;
    const noemer = indicator.noemer[index] ?? null;
    const computed = teller !== null && noemer ? (teller / noemer) * per : null;
    const waarde = indicator.waarde[index] ?? computed;
    const markering = (indicator.markering[index] ?? '') as Mark;
    if (teller === null && noemer === null && waarde === null && markering === '') return [];
    const { id, period } = indicator;
    return [{ gebied: area.code, periode: period, indicator: id, teller, noemer, waarde, markering }];
  });
}

/**
 * Tests the indicators of the first view for any area, without the engine.
 *
 * The overdispersion of each indicator is estimated once, so choosing another area takes no noticeable time.
 */
export function createFirstPictures(
  view: FirstView,
  areas: AreaDirectory
): (code: AreaCode, locale: Locale) => FirstPicture {
  const definitions = view.indicators.map(({ definition }) => definition);
  const assessors = view.indicators.map((indicator) =>
    createAssessor(indicator.definition, observations(view, indicator), areas)
  );
  return (code, locale) => {
    const area = areas.get(code);
    const comparison = area ? areas.resolveComparison(area, 'nederland') : '';
    const assessments = assessors.map((assessor) => assessor.assess(code, comparison));
    const { chosen, compared } = pickSummary(assessments, definitions);
    return {
      compared,
      period: view.indicators[0]?.period ?? '',
      comparison: areas.get(comparison)?.naam ?? '',
      sentences: chosen.flatMap((assessment) => {
        const indicator = definitions.find(({ id }) => id === assessment.indicator);
        return indicator
          ? [{ indicator: indicator.id, sentence: assessmentShort(assessment, { indicator, areas, locale }) }]
          : [];
      })
    };
  };
}
