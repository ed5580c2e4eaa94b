/**
 * A map as a grid of squares, each carrying the number of the gemeente it lies in, or −1 for water.
 *
 * Borders are traced along the squares, so that neighbours share them exactly: no slivers, no gaps.
 */
export interface LabelGrid {
  readonly columns: number;
  readonly rows: number;
  /** Row by row from the north-west. */
  readonly labels: Int16Array;
  /** Names of the numbers. */
  readonly codes: readonly string[];
}

export const WATER = -1;
