import { canBePooled, isPlainCount } from './area-figure.ts';
import type { Cube } from './cube.ts';

/** Areas of a cube together in one period. */
export interface PooledMembers {
  readonly count: number;
  /** 0 for a number of something, of nothing. */
  readonly total: number;
  /** In the indicator's unit, over the known members; NaN where nothing is known or the source doesn't add up. */
  readonly value: number;
  /** Members with everything that the sum takes: fewer than all means the sum is partial. */
  readonly known: number;
}

/**
 * Members added up, as `pooledFigure` does it, at the speed of typed arrays: `members` are places in the grid, `period`
 * the place of the period in the cube.
 */
export function poolMembers(cube: Cube, members: Uint32Array, period: number): PooledMembers {
  const { indicator, teller, noemer, waarde } = cube;
  const start = period * cube.grid.codes.length;
  const plain = isPlainCount(indicator);
  const isMean = indicator.soort === 'gemiddelde';
  let [count, total, known] = [0, 0, 0];
  for (let i = 0; i < members.length; i++) {
    const at = start + (members[i] ?? 0);
    const size = plain ? 1 : (noemer[at] ?? Number.NaN);
    let part = teller[at] ?? Number.NaN;
    // A source that gives a mean with its denominator, but not the sum, has given the sum.
    if (isMean && Number.isNaN(part)) part = ((waarde[at] ?? Number.NaN) * size) / indicator.per;
    if (Number.isNaN(part) || Number.isNaN(size)) continue;
    count += part;
    total += size;
    known += 1;
  }
  const whole = plain ? 1 : total;
  const answers = canBePooled(indicator) && known > 0 && whole > 0;
  return {
    count,
    total: plain ? 0 : total,
    known,
    value: answers ? (count / whole) * indicator.per : Number.NaN
  };
}
