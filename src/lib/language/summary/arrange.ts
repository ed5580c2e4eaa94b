import { groupBy } from '../../base/group-by.ts';
import type { Assessment } from '../../indicators/assessment.ts';
import type { Indicator } from '../../indicators/definition.ts';

/** What one sentence tells: one figure, or two that belong together. */
export interface Unit {
  readonly kind: 'deviation' | 'contrast' | 'alike' | 'untested';
  readonly assessments: readonly [Assessment, ...Assessment[]];
}

/** 1 for higher than the comparison, −1 for lower, 0 for neither. */
export function directionOf({ class: tested }: Assessment): number {
  if (tested === 'duidelijk_hoger' || tested === 'hoger') return 1;
  return tested === 'lager' || tested === 'duidelijk_lager' ? -1 : 0;
}

/**
 * The order in which a summary tells its figures: deviations by theme, the theme of the strongest first, and in a theme
 * one that is higher with the next that is lower in one sentence; then, two by two, what is not different; then values
 * without a test.
 */
export function arrange(chosen: readonly Assessment[], indicators: readonly Indicator[]): readonly Unit[] {
  const theme = new Map(indicators.map(({ id, thema }) => [id, thema]));
  const deviating = chosen.filter((one) => directionOf(one) !== 0);
  const alike = chosen.filter(({ class: tested }) => tested === 'niet_anders');
  const untested = chosen.filter(({ noVerdict, value }) => noVerdict !== null && value !== null);
  return [
    ...[...groupBy(deviating, ({ indicator }) => theme.get(indicator) ?? '').values()].flatMap(contrasts),
    ...pairs(alike),
    ...untested.map((one): Unit => ({ kind: 'untested', assessments: [one] }))
  ];
}

function contrasts([first, second, ...rest]: readonly Assessment[]): Unit[] {
  if (!first) return [];
  if (second && directionOf(first) === -directionOf(second))
    return [{ kind: 'contrast', assessments: [first, second] }, ...contrasts(rest)];
  return [{ kind: 'deviation', assessments: [first] }, ...contrasts(second ? [second, ...rest] : rest)];
}

function pairs([first, second, ...rest]: readonly Assessment[]): Unit[] {
  if (!first) return [];
  return [{ kind: 'alike', assessments: second ? [first, second] : [first] }, ...pairs(rest)];
}
