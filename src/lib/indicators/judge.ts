import { NEDERLAND } from '../areas/area.ts';
import type { AreaCode, Level } from '../areas/area.ts';
import type { AreaDirectory } from '../areas/directory.ts';
import { remember } from '../base/remember.ts';
import type { Overdispersion } from '../stats/overdispersion.ts';
import { roundingVariance } from '../stats/rounding-variance.ts';
import { groupOf } from './area-figure.ts';
import type { AreaFigure } from './area-figure.ts';
import type { Assessment, NoVerdict } from './assessment.ts';
import type { Indicator } from './definition.ts';
import { isTooSmallBase } from './estimate-figure.ts';
import type { Figures } from './figures.ts';
import { createOpposites } from './opposite.ts';
import { spreadOf } from './spread.ts';
import { scaleLimits, testFigure } from './test-figure.ts';

/** The outcome of a test, or why there is none. */
type Verdict = Pick<Assessment, 'class' | 'noVerdict' | 'dispersion' | 'limits' | 'p'>;

/** Tests figures of one indicator in one period. */
export interface Judge {
  /** `comparison`: the area itself or one without a value gives no verdict. */
  verdict(code: AreaCode, figure: AreaFigure, comparison: AreaCode): Verdict;
  /** Events that the area would have at the rate it is tested against; null where there is none. */
  expected(code: AreaCode, comparison: AreaCode): number | null;
  /** Spread between gemeenten beyond chance; null where it can't be said. */
  dispersion(): Overdispersion | null;
}

/**
 * Limits are widened by the spread between areas of the same level (gemeenten for a region, whose own spread is that of
 * its gemeenten averaged out, τ²·Σn²/(Σn)²).
 */
export function createJudge(indicator: Indicator, figures: Figures, areas: AreaDirectory): Judge {
  const { oppositeOf, unevenness } = createOpposites(figures, areas);
  const { soort, per, afronding } = indicator;

  const dispersionAt = remember((level: Level): Overdispersion | null => {
    const country = groupOf(figures.of(NEDERLAND)) ?? groupOf(figures.pooled(areas.members(NEDERLAND)));
    const rows = areas.level(level).flatMap(({ code }) => figures.observation(code) ?? []);
    return country ? spreadOf(rows, country.count / country.total, indicator) : null;
  });

  /** Dispersion among areas of this one's own level; a region's is that of its gemeenten. */
  const dispersionFor = (code: AreaCode): Overdispersion | null => {
    const level = areas.get(code)?.niveau;
    return dispersionAt(level === 'wijk' || level === 'buurt' ? level : 'gemeente');
  };

  return {
    verdict(code, figure, comparison) {
      if (isTooSmallBase(figure.denominator, indicator)) return untested.te_weinig_waarnemingen;
      if (figure.why) return untested[figure.why];
      const own = groupOf(figure);
      if ((soort !== 'telling' && soort !== 'percentage') || !own) return untested.geen_toets;
      const compared = comparison !== code && figures.of(comparison).value !== null;
      const opposite = compared ? oppositeOf(code, own, comparison) : null;
      if (!opposite) return untested.geen_vergelijking;

      const dispersion = dispersionFor(code);
      const uneven = areas.members(code).length > 0 ? unevenness(code) : 1;
      const widening = {
        tau2: (dispersion?.tau2 ?? 0) * (uneven + opposite.uneven),
        roundedVariance: roundingVariance(afronding, figure.summed)
      };
      const tested = testFigure(own, opposite, widening, soort);
      if (!tested) return untested.te_weinig_waarnemingen;
      return {
        class: tested.class,
        noVerdict: null,
        dispersion,
        limits: scaleLimits(tested.limits, per),
        p: tested.p
      };
    },
    expected(code, comparison) {
      const own = groupOf(figures.of(code));
      const opposite = own && comparison !== code ? oppositeOf(code, own, comparison) : null;
      return own && opposite ? (own.total * opposite.count) / opposite.total : null;
    },
    dispersion: () => dispersionAt('gemeente')
  };
}

const without = (noVerdict: NoVerdict): Verdict => ({
  class: 'niet_getoetst',
  noVerdict,
  dispersion: null,
  limits: null,
  p: null
});

const untested: Readonly<Record<NoVerdict, Verdict>> = {
  te_weinig_waarnemingen: without('te_weinig_waarnemingen'),
  geheim: without('geheim'),
  geen_gegevens: without('geen_gegevens'),
  onvolledige_regio: without('onvolledige_regio'),
  niet_optelbaar: without('niet_optelbaar'),
  geen_vergelijking: without('geen_vergelijking'),
  geen_toets: without('geen_toets')
};
