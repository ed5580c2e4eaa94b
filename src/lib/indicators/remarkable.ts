import { benjaminiHochberg } from '../stats/benjamini-hochberg.ts';
import type { Assessment } from './assessment.ts';

/** A tested deviation with its p-value, raw and after all that were looked at. */
export interface Remarkable {
  readonly assessment: Assessment;
  readonly p: number;
  readonly adjusted: number;
}

/**
 * Which figures deviate, when so many were looked at? (design: methods, 13) The list "opvallend".
 *
 * Variant: the p-values of all tested assessments, adjusted by Benjamini and Hochberg; those at or under `falseDiscovery`
 * stay, smallest first. `compared` says how many were tested.
 */
export function remarkable(
  assessments: readonly Assessment[],
  falseDiscovery = 0.05
): { readonly found: readonly Remarkable[]; readonly compared: number } {
  const tested = assessments.flatMap((assessment) =>
    assessment.p === null ? [] : [{ assessment, p: assessment.p }]
  );
  const adjusted = benjaminiHochberg(tested.map(({ p }) => p));
  const found = tested
    .map((one, i) => ({ ...one, adjusted: adjusted[i] ?? 1 }))
    .filter((one) => one.adjusted <= falseDiscovery)
    .sort((a, b) => a.p - b.p);
  return { found, compared: tested.length };
}
