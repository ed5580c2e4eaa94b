/**
 * Where does a rising function pass zero? It must be at or under zero at `low` and at or above it at `high`.
 *
 * Variant: regula falsi with the Illinois correction (Dowell and Jarratt 1971), which needs few evaluations. `precision`
 * is the step, relative to a root over 1, at which it is known well enough.
 */
export function solve(rising: (x: number) => number, low: number, high: number, precision = 1e-9): number {
  let [a, b] = [low, high];
  let [fa, fb] = [rising(a), rising(b)];
  let side = 0;
  let last = NaN;
  for (let step = 0; step < 100 && b - a > precision * Math.max(1, Math.abs(b)); step++) {
    if (fb === fa) break;
    const x = (a * fb - b * fa) / (fb - fa);
    const fx = rising(x);
    if (fx === 0 || Math.abs(x - last) <= precision * Math.max(1, Math.abs(x))) return x;
    last = x;
    if (fx > 0) {
      [b, fb] = [x, fx];
      if (side === 1) fa /= 2;
      side = 1;
    } else {
      [a, fa] = [x, fx];
      if (side === -1) fb /= 2;
      side = -1;
    }
  }
  return (a * fb - b * fa) / (fb - fa || 1);
}
