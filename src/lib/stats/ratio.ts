import { countLimits } from './count-limits.ts';
import { level95, level998, scale } from './levels.ts';
import type { ConfidenceLevel, Estimate } from './levels.ts';
import { widen } from './rounding-variance.ts';

/**
 * How many times as many as expected? (design: methods, 6)
 *
 * Variant: indirectly standardised ratio O/E with the count limits of O divided by E, which is taken as known. Units:
 * times; 1 is as expected. Rounded counts widen the limits by their variance (methods, 5). At zero observed the ratio and
 * its lower limit are 0. Missing input, or nothing expected, gives null. Under five expected the asker says "te weinig
 * waarnemingen".
 */
export function ratio(
  observed: number | null,
  expected: number | null,
  roundedVariance = 0
): Estimate | null {
  if (observed === null || expected === null || !(expected > 0)) return null;
  const limits = (level: ConfidenceLevel) =>
    scale(widen(countLimits(observed, level), observed, roundedVariance, level), 1 / expected);
  return { value: observed / expected, at95: limits(level95), at998: limits(level998) };
}

/**
 * How concentrated is a sector here? e_ir establishments of sector i in region r, against e_r · e_i / e expected.
 *
 * The location quotient is `ratio` with that expectation. Null where the country has none.
 */
export function locationQuotient(
  sectorHere: number,
  allHere: number,
  sectorCountry: number,
  allCountry: number
): Estimate | null {
  return allCountry > 0 ? ratio(sectorHere, (allHere * sectorCountry) / allCountry) : null;
}
