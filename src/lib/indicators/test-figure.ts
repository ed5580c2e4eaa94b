import { classify } from '../stats/classify.ts';
import type { ControlLimits, TestedClass } from '../stats/classify.ts';
import { countProbability } from '../stats/count-probability.ts';
import { countFunnel, shareFunnel } from '../stats/funnel.ts';
import type { Widening } from '../stats/funnel.ts';
import { restCountProbability, restShareProbability } from '../stats/rest-probability.ts';
import { restCountLimits, restShareLimits } from '../stats/rest.ts';
import type { Group } from '../stats/rest.ts';
import { shareProbability } from '../stats/share-probability.ts';
import type { Sort } from './definition.ts';

/** Fewer expected events than this (in either half of a percentage) carry no statement. */
const fewestExpected = 5;

/** What a value is tested against: a comparison so large that the area hardly moves it, or the rest of it. */
export interface Against extends Group {
  readonly role: 'target' | 'rest';
}

export interface Tested {
  readonly class: TestedClass;
  /** Around the comparison, as a fraction (events per one of the population). */
  readonly limits: ControlLimits;
  /** Two-sided, before anything else that was looked at. */
  readonly p: number;
}

/**
 * Tests a count or a share against a comparison (design: methods, 8 and 9).
 *
 * Null when fewer than five events are expected, or nothing is left to compare with: no statement.
 */
export function testFigure(
  area: Group,
  against: Against,
  widening: Widening,
  soort: Extract<Sort, 'telling' | 'percentage'>
): Tested | null {
  const target = against.count / against.total;
  const expected = area.total * target;
  const smallest = soort === 'telling' ? expected : Math.min(expected, area.total - expected);
  if (!(against.count > 0) || !(smallest >= fewestExpected)) return null;
  const limits = limitsAround(area, against, widening, soort);
  return {
    class: classify(area.count / area.total, limits),
    limits,
    p: probability(area, against, widening, soort)
  };
}

function limitsAround(
  area: Group,
  against: Against,
  widening: Widening,
  soort: 'telling' | 'percentage'
): ControlLimits {
  const target = against.count / against.total;
  if (soort === 'percentage') {
    return against.role === 'rest'
      ? restShareLimits(area, against, widening)
      : shareFunnel(target, area.total, widening);
  }
  if (against.role === 'rest') return restCountLimits(area, against, widening);
  return scaleLimits(countFunnel(area.total * target, widening), target);
}

function probability(
  area: Group,
  against: Against,
  widening: Widening,
  soort: 'telling' | 'percentage'
): number {
  const target = against.count / against.total;
  if (against.role === 'rest')
    return soort === 'percentage'
      ? restShareProbability(area, against, widening)
      : restCountProbability(area, against, widening);
  return soort === 'percentage'
    ? shareProbability(area, target, widening)
    : countProbability(area.count, area.total * target, widening);
}

/** Control limits times a factor: from a ratio to a rate, or from a fraction to the unit of an indicator. */
export const scaleLimits = ({ warning, alarm }: ControlLimits, factor: number): ControlLimits => ({
  warning: { low: warning.low * factor, high: warning.high * factor },
  alarm: { low: alarm.low * factor, high: alarm.high * factor }
});
