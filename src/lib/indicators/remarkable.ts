import { benjaminiHochberg } from '../stats/benjamini-hochberg.ts';

/** Left after correction: one in twenty of the list is there by chance. */
export const falseDiscoveryRate = 0.05;

/** A tested deviation with its p-value, raw and after all that were looked at. */
interface Remarkable<Figure> {
  readonly figure: Figure;
  readonly p: number;
  readonly adjusted: number;
}

/**
 * Which figures deviate, when so many were looked at? (design: methods, 13) The list "opvallend".
 *
 * Variant: the p-values of all tested figures, adjusted by Benjamini and Hochberg; those at or under the false discovery
 * rate stay, smallest first. `compared` says how many were tested.
 */
export function remarkable<Figure extends { readonly p: number | null }>(
  figures: readonly Figure[]
): { readonly found: readonly Remarkable<Figure>[]; readonly compared: number } {
  const tested = figures.flatMap((figure) => (figure.p === null ? [] : [{ figure, p: figure.p }]));
  const adjusted = benjaminiHochberg(tested.map(({ p }) => p));
  const found = tested
    .map((one, i) => ({ ...one, adjusted: adjusted[i] ?? 1 }))
    .filter((one) => one.adjusted <= falseDiscoveryRate)
    .sort((a, b) => a.p - b.p);
  return { found, compared: tested.length };
}
