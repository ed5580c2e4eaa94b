/**
 * Which p-values remain when many were looked at? (design: methods, 13)
 *
 * Variant: Benjamini and Hochberg (1995) step-up adjusted p-values; with `dependent` Benjamini and Yekutieli (2001),
 * which also holds under any dependence. Units: probability, in the order of the input. No p-values give none.
 */
export function benjaminiHochberg(p: readonly number[], dependent = false): number[] {
  const m = p.length;
  const factor = dependent ? p.reduce((sum, _, i) => sum + 1 / (i + 1), 0) : 1;
  const adjusted = new Array<number>(m);
  let smallest = 1;
  const largestFirst = p.map((value, index) => ({ value, index })).sort((a, b) => b.value - a.value);
  largestFirst.forEach(({ value, index }, i) => {
    smallest = Math.min(smallest, value * ((m * factor) / (m - i)));
    adjusted[index] = smallest;
  });
  return adjusted;
}
