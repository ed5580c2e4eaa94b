/**
 * How concentrated is a total over its parts? (design: methods, 15)
 *
 * Variant: Herfindahl–Hirschman index Σs² of the shares, and the same normalised so that equal parts give 0:
 * (H − 1/k)/(1 − 1/k). Units: 0 to 1. No parts, nothing to divide, or a negative part gives
 * null; a single part is wholly concentrated.
 */
export function hhi(
  parts: readonly number[]
): { readonly index: number; readonly normalised: number } | null {
  const total = parts.reduce((sum, part) => sum + part, 0);
  if (!(total > 0) || parts.some((part) => part < 0)) return null;
  const index = parts.reduce((sum, part) => sum + (part / total) ** 2, 0);
  const equal = 1 / parts.length;
  return { index, normalised: parts.length === 1 ? 1 : (index - equal) / (1 - equal) };
}
