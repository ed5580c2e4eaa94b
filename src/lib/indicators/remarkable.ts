import { benjaminiHochberg } from '../stats/benjamini-hochberg.ts';
import type { Assessment } from './assessment.ts';
import type { Indicator } from './definition.ts';
import { probabilityOf } from './probability.ts';

/** A tested deviation with its p-value, raw and after all that were looked at. */
export interface Remarkable {
  readonly assessment: Assessment;
  readonly p: number;
  readonly adjusted: number;
}

/**
 * Which figures deviate, when so many were looked at? (design: methods, 13) The list "opvallend".
 *
 * Variant: each tested assessment gets the p of its distance to the comparison, measured by its own limits, adjusted by
 * Benjamini and Hochberg over all of them; those at or under `falseDiscovery` stay, smallest first. `compared` says how
 * many were tested.
 */
export function remarkable(
  assessments: readonly Assessment[],
  indicators: readonly Indicator[],
  falseDiscovery = 0.05
): { readonly found: readonly Remarkable[]; readonly compared: number } {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const tested = assessments.flatMap((assessment) => {
    const indicator = byId.get(assessment.indicator);
    const p = indicator ? pOf(assessment, indicator) : null;
    return p === null ? [] : [{ assessment, p }];
  });
  const adjusted = benjaminiHochberg(tested.map(({ p }) => p));
  const found = tested
    .map((one, i) => ({ ...one, adjusted: adjusted[i] ?? 1 }))
    .filter((one) => one.adjusted <= falseDiscovery)
    .sort((a, b) => a.p - b.p);
  return { found, compared: tested.length };
}

function pOf({ value, comparison, limits }: Assessment, indicator: Indicator): number | null {
  const reference = comparison?.value;
  return value === null || reference == null || !limits
    ? null
    : probabilityOf(value, reference, limits, indicator);
}
