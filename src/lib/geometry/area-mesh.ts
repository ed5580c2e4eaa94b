/** Number of an area in a mesh: its place in `codes` plus one; 0 is what lies outside all areas. */
export const OUTSIDE = 0;

/** Numbers fit in 16 bits: the Netherlands has some 14,500 buurten. */
export const MOST_AREAS = 65_535;

/**
 * A map as lines with an area on either side: every border once, so that neighbours can't gap, overlap or disagree.
 *
 * `left` and `right` are as seen along the line, with y downwards. Typed arrays, so that a worker can be given one.
 */
export interface AreaMesh {
  readonly codes: readonly string[];
  /** x and y of a point inside each area, for labels, lasso and arrow keys. */
  readonly centres: Float32Array;
  readonly xs: Float32Array;
  readonly ys: Float32Array;
  /** Line n has the points from `starts[n]` up to `starts[n + 1]`. */
  readonly starts: Uint32Array;
  readonly left: Uint16Array;
  readonly right: Uint16Array;
}
