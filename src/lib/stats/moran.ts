import { standardise } from './standardise.ts';

/** Spatial pattern as a whole, and the part that each area has in it. */
export interface Moran {
  /** Near −1/(n − 1) without a pattern, towards 1 when neighbours are alike. */
  readonly index: number;
  /** What chance gives on average. */
  readonly expected: number;
  readonly local: readonly number[];
}

/**
 * Do neighbours resemble each other? (design: methods, 17)
 *
 * Variant: Moran's I with binary or row-standardised weights; local values are z_i · Σw z_j with z standardised by the
 * population standard deviation. Units: none. Areas without neighbours count in the mean only, with a local value of 0.
 * Equal values, or no neighbours at all: null.
 */
export function moran(
  values: readonly number[],
  neighbours: readonly (readonly number[])[],
  weights: 'binary' | 'row-standardised'
): Moran | null {
  const z = standardise(values);
  const weightOf = (near: readonly number[]) => (weights === 'binary' ? 1 : 1 / Math.max(1, near.length));
  const total = neighbours.reduce((sum, near) => sum + near.length * weightOf(near), 0);
  if (!z || total === 0) return null;
  const local = z.map((own, i) => {
    const near = neighbours[i] ?? [];
    return own * weightOf(near) * near.reduce((sum, j) => sum + (z[j] ?? 0), 0);
  });
  return {
    index: local.reduce((sum, one) => sum + one, 0) / total,
    expected: -1 / (values.length - 1),
    local
  };
}
