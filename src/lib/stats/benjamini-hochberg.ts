/**
 * Which p-values remain when many were looked at? (design: methods, 13)
 *
 * Variant: Benjamini and Hochberg (1995) step-up adjusted p-values; with `dependent` Benjamini and Yekutieli (2001),
 * which also holds under any dependence. Units: probability, in the order of the input. No p-values give none.
 */
export const benjaminiHochberg = (p: readonly number[], dependent = false): number[] => [
  ...adjusted(Float64Array.from(p), dependent)
];

/** The same of many p-values at once; those that are missing (NaN) take no part and stay so. */
export function adjustedKnown(p: Float64Array): Float64Array {
  const known = adjusted(
    p.filter((value) => !Number.isNaN(value)),
    false
  );
  const all = new Float64Array(p.length).fill(Number.NaN);
  let next = 0;
  for (let i = 0; i < p.length; i++) if (!Number.isNaN(p[i])) all[i] = known[next++] ?? Number.NaN;
  return all;
}

function adjusted(p: Float64Array, dependent: boolean): Float64Array {
  const m = p.length;
  const sorted = p.toSorted();
  const factor = dependent ? sorted.reduce((sum, _, i) => sum + 1 / (i + 1), 0) : 1;
  const steps = new Float64Array(m);
  let smallest = 1;
  for (let i = m - 1; i >= 0; i--) {
    smallest = Math.min(smallest, (sorted[i] ?? 1) * ((m * factor) / (i + 1)));
    steps[i] = smallest;
  }
  const answer = new Float64Array(m);
  for (let i = 0; i < m; i++) answer[i] = steps[lastPlaceOf(p[i] ?? 1, sorted)] ?? 1;
  return answer;
}

/** Equal p-values share the place of the last of them. */
function lastPlaceOf(value: number, sorted: Float64Array): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? Infinity) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
