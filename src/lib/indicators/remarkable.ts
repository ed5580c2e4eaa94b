import gammainc from '@stdlib/math-base-special-gammainc';
import { benjaminiHochberg } from '../stats/benjamini-hochberg.ts';
import { arcsine } from '../stats/deviation.ts';
import { level95, level998 } from '../stats/levels.ts';
import type { Assessment } from './assessment.ts';
import type { Indicator } from './definition.ts';

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

/**
 * Two-sided p from where a value lies between its comparison and the limits at 95 and 99.8 %: straight lines between
 * them, on the scale on which limits that spread between areas widened are straight.
 */
function pOf({ value, comparison, limits }: Assessment, { soort, per }: Indicator): number | null {
  const reference = comparison?.value;
  if (value === null || reference == null || !limits) return null;
  const scaled =
    soort === 'percentage'
      ? (x: number) => arcsine(x / per)
      : (x: number) => Math.log(Math.max(x, reference / 1e6));
  // A large area is tested against the rest, whose value may be far from that of the whole.
  const { low, high } = limits.warning;
  const centre = scaled(reference >= low && reference <= high ? reference : (low + high) / 2);
  const end = scaled(value) > centre ? 'high' : 'low';
  const distance = (x: number) => Math.abs(scaled(x) - centre);
  const own = distance(value);
  const warning = distance(limits.warning[end]);
  const alarm = distance(limits.alarm[end]);
  const z =
    own <= warning || alarm <= warning
      ? (own / warning) * level95.z
      : level95.z + ((own - warning) / (alarm - warning)) * (level998.z - level95.z);
  // Q(½, z²/2) is the probability of more than z standard deviations to either side.
  return gammainc(z ** 2 / 2, 0.5, true, true);
}
