import type { testedBy } from './tested-areas.ts';

export interface RemarkableSpec {
  readonly title: string;
  /** None: all that may stand in any picture. */
  readonly indicators: readonly string[];
  readonly tested: (typeof testedBy)[number];
  /** Figures that are drawn at most. */
  readonly rows: number;
}

/** Figures that are drawn. */
export const rowCounts = { least: 1, usual: 12, most: 40 } as const;
