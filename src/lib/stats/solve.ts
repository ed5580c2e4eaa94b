/** Relative width at which a root is known well enough. */
const precision = 1e-9;

/**
 * Where does a rising function pass zero? It must be at or under zero at `low` and at or above it at `high`.
 *
 * Variant: regula falsi with the Illinois correction (Dowell and Jarratt 1971), which needs few evaluations.
 */
export function solve(rising: (x: number) => number, low: number, high: number): number {
  let [a, b] = [low, high];
  let [fa, fb] = [rising(a), rising(b)];
  let side = 0;
  for (let step = 0; step < 60 && b - a > precision * Math.max(1, Math.abs(b)); step++) {
    if (fb === fa) break;
    const x = (a * fb - b * fa) / (fb - fa);
    const fx = rising(x);
    if (Math.abs(fx) <= precision) return x;
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
