import { findExcludedTrait } from '../../disclosure/excluded-traits.ts';
import type { Indicator } from '../../indicators/definition.ts';
import { isMotivated, needsMotivation } from '../../indicators/motivation.ts';

/** Why indicators are not combined: a protected trait, no written motivation, or nothing to combine. */
export interface Refusal {
  readonly why: 'trait' | 'motivation' | 'few' | 'untested';
  readonly indicators: readonly Indicator[];
}

/**
 * What stands in the way of combining these indicators, before anything is computed; null when nothing does.
 *
 * Protected traits and what stands for them never; sensitive indicators (income, debts, suspects) only with a motivation.
 */
export function findRefusal(indicators: readonly Indicator[], motivation: string): Refusal | null {
  const traits = indicators.filter(({ id, naam }) => findExcludedTrait(id) ?? findExcludedTrait(naam));
  if (traits.length > 0) return { why: 'trait', indicators: traits };
  const sensitive = indicators.filter(needsMotivation);
  if (sensitive.length > 0 && !isMotivated(motivation)) return { why: 'motivation', indicators: sensitive };
  return indicators.length < 2 ? { why: 'few', indicators } : null;
}
