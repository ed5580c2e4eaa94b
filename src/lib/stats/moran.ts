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
 * population standard deviation. Units: none. Areas without neighbours count in the mean only. Equal values: null.
 */
export function moran(
  values: readonly number[],
  neighbours: readonly (readonly number[])[],
  weights: 'binary' | 'row-standardised'
): Moran | null {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / n);
  if (!(deviation > 0)) return null;
  const z = values.map((value) => (value - mean) / deviation);
  const weightOf = (i: number) => (weights === 'binary' ? 1 : 1 / (neighbours[i]?.length ?? 1));
  const local = z.map(
    (own, i) => own * weightOf(i) * (neighbours[i] ?? []).reduce((sum, j) => sum + (z[j] ?? 0), 0)
  );
  const total = neighbours.reduce((sum, own, i) => sum + own.length * (own.length > 0 ? weightOf(i) : 0), 0);
  return {
    index: local.reduce((sum, one) => sum + one, 0) / total,
    expected: -1 / (n - 1),
    local
  };
}
