/** One pattern: areas that have it. */
interface UpsetSet {
  readonly label: string;
  readonly count: number;
}

/** Patterns together, against what chance would give. */
export interface UpsetRow {
  /** Places of the patterns in `sets`. */
  readonly members: readonly number[];
  /** Areas that have at least these patterns. */
  readonly observed: number;
  readonly expected: number;
  /** After adjustment for the number of combinations tested. */
  readonly adjusted: number;
  /** More often together than by chance, at 5 % after adjustment. */
  readonly beyond: boolean;
}

/** Which patterns fall together, in how many areas, and in how many by chance. */
export interface UpsetData {
  readonly total: number;
  /** What is counted: `gemeenten`. */
  readonly noun: string;
  readonly sets: readonly UpsetSet[];
  readonly rows: readonly UpsetRow[];
}
