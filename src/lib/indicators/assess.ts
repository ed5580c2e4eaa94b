import { NEDERLAND } from '../areas/area.ts';
import type { AreaCode, Level } from '../areas/area.ts';
import type { AreaDirectory } from '../areas/directory.ts';
import { remember } from '../base/remember.ts';
import type { Overdispersion } from '../stats/overdispersion.ts';
import type { Group } from '../stats/rest.ts';
import { roundingVariance } from '../stats/rounding-variance.ts';
import type { AreaFigure } from './area-figure.ts';
import type { Assessment, NoVerdict } from './assessment.ts';
import type { Indicator } from './definition.ts';
import { estimateFigure, smallestPercentageBase } from './estimate-figure.ts';
import { createFigures } from './figures.ts';
import type { Observation } from './observation.ts';
import { spreadOf } from './spread.ts';
import { scaleLimits, testFigure } from './test-figure.ts';
import type { Against } from './test-figure.ts';

/** Tests areas on one indicator in one period. */
export interface Assessor {
  assess(area: AreaCode, comparison: AreaCode): Assessment;
  /** Events that the area would have at the rate it is tested against; null where there is none. */
  expected(area: AreaCode, comparison: AreaCode): number | null;
  /** Spread between gemeenten beyond chance; null where it can't be said. */
  readonly dispersion: Overdispersion | null;
}

/** Above this share of its comparison an area is tested against the rest of it. */
const ownShareFrom = 0.05;

/**
 * Prepares the assessment of any area on one indicator in one period.
 *
 * `observations` are all rows of that indicator and period: gemeenten, and whatever larger or smaller areas were
 * published. A published total is preferred to a sum of members; a published blank is never undone by adding up. Limits
 * are widened by the spread between areas of the same level (gemeenten for a region, whose own spread is that of its
 * gemeenten averaged out, τ²·Σn²/(Σn)²).
 */
export function createAssessor(
  indicator: Indicator,
  observations: readonly Observation[],
  areas: AreaDirectory
): Assessor {
  const figures = createFigures(indicator, observations, areas);
  const period = observations[0]?.periode ?? '';
  const insideOf = remember((code: AreaCode) => new Set(areas.members(code)));

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

  /** Σn²/(Σn)² over the gemeenten of an area: 1 for a single one, towards 0 for many equal ones. */
  const unevenness = remember((code: AreaCode): number => unevennessOf(areas.members(code)));
  const unevennessOf = (members: readonly AreaCode[]): number => {
    if (members.length === 1) return 1;
    const sizes = members.map((member) => figures.observation(member)?.noemer ?? 0);
    const sum = sizes.reduce((total, size) => total + size, 0);
    return sum > 0 ? sizes.reduce((total, size) => total + (size / sum) ** 2, 0) : 1;
  };

  /** The comparison when the area hardly moves it, else what of it lies outside the area. */
  function against(
    code: AreaCode,
    own: Group,
    comparison: AreaCode
  ): (Against & { readonly uneven: number }) | null {
    const whole = groupOf(figures.of(comparison));
    const gemeente = areas.get(code)?.gemeente;
    const members = gemeente ? [gemeente] : areas.members(code);
    const inside = insideOf(comparison);
    const shared = members.reduce((count, member) => count + Number(inside.has(member)), 0);
    if (shared === members.length && shared > 0) {
      if (!whole) return null;
      if (own.total <= ownShareFrom * whole.total) return { ...whole, role: 'target', uneven: 0 };
      const rest = { count: whole.count - own.count, total: whole.total - own.total };
      const outside = areas.members(comparison).filter((member) => !members.includes(member));
      return rest.count > 0 && rest.total > 0
        ? { ...rest, role: 'rest', uneven: unevennessOf(outside) }
        : null;
    }
    if (shared === 0) return whole ? { ...whole, role: 'rest', uneven: unevenness(comparison) } : null;
    const outside = areas.members(comparison).filter((member) => !members.includes(member));
    const rest = groupOf(figures.pooled(outside));
    return rest ? { ...rest, role: 'rest', uneven: unevennessOf(outside) } : null;
  }

  function expected(code: AreaCode, comparison: AreaCode): number | null {
    const own = groupOf(figures.of(code));
    const opposite = own && comparison !== code ? against(code, own, comparison) : null;
    return own && opposite ? (own.total * opposite.count) / opposite.total : null;
  }

  function assess(code: AreaCode, comparison: AreaCode): Assessment {
    const figure = figures.of(code);
    const compared = comparison === code ? null : figures.of(comparison);
    const tooSmall =
      indicator.soort === 'percentage' &&
      figure.denominator !== null &&
      figure.denominator < smallestPercentageBase;
    const value = tooSmall ? null : figure.value;
    const verdict = tooSmall
      ? untested('te_weinig_waarnemingen')
      : judge(code, figure, compared?.value == null ? null : comparison);
    return {
      indicator: indicator.id,
      area: code,
      period,
      value,
      numerator: value === null ? null : figure.numerator,
      denominator: figure.value === null ? null : figure.denominator,
      interval: value === null ? null : estimateFigure(figure, indicator),
      comparison: compared && { area: comparison, value: compared.value },
      class: verdict.class,
      noVerdict: verdict.noVerdict,
      members: { known: figure.known, total: figure.total, missing: figure.missing },
      partial:
        figure.partial === null || tooSmall
          ? null
          : { value: figure.partial, interval: estimateFigure(figure, indicator) },
      origin: figure.origin,
      mark: figure.mark,
      dispersion: verdict.dispersion,
      limits: verdict.limits
    };
  }

  function judge(code: AreaCode, figure: AreaFigure, comparison: AreaCode | null): Verdict {
    if (figure.why) return untested(figure.why);
    const { soort, per, afronding } = indicator;
    const own = groupOf(figure);
    if ((soort !== 'telling' && soort !== 'percentage') || !own) return untested('geen_toets');
    const opposite = comparison === null ? null : against(code, own, comparison);
    if (!opposite) return untested('geen_vergelijking');

    const dispersion = dispersionFor(code);
    const uneven = areas.members(code).length > 0 ? unevenness(code) : 1;
    const widening = {
      tau2: (dispersion?.tau2 ?? 0) * (uneven + opposite.uneven),
      roundedVariance: roundingVariance(afronding, figure.summed)
    };
    const tested = testFigure(own, opposite, widening, soort);
    if (!tested) return untested('te_weinig_waarnemingen');
    return { class: tested.class, noVerdict: null, dispersion, limits: scaleLimits(tested.limits, per) };
  }

  return {
    assess,
    expected,
    get dispersion() {
      return dispersionAt('gemeente');
    }
  };
}

type Verdict = Pick<Assessment, 'class' | 'noVerdict' | 'dispersion' | 'limits'>;

const untested = (noVerdict: NoVerdict): Verdict => ({
  class: 'niet_getoetst',
  noVerdict,
  dispersion: null,
  limits: null
});

/** Counts of a figure, for an incomplete region those of its known members. */
const groupOf = ({ numerator, denominator }: AreaFigure): Group | null =>
  numerator !== null && denominator !== null && denominator > 0
    ? { count: numerator, total: denominator }
    : null;
