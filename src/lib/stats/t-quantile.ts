import { incompleteBeta } from './beta-tail.ts';
import { solve } from './solve.ts';

/** Value that Student's t with this many degrees of freedom exceeds with probability `tail` (under a half). */
export function tQuantile(tail: number, freedom: number): number {
  const excess = (t: number) => incompleteBeta(freedom / (freedom + t ** 2), freedom / 2, 0.5) / 2;
  let high = 2;
  while (excess(high) > tail) high *= 2;
  return solve((t) => tail - excess(t), 0, high, 1e-13);
}
