import type { AreaCode } from '../areas/area.ts';

/** A line of the ledger: one count that has left, or is about to. */
export interface Publication {
  /** What is counted, when, and where it comes from: only equal measures can be subtracted. */
  readonly measure: string;
  /** Area or own region, as the reader knows it. */
  readonly area: AreaCode;
  /** Smallest areas that it is made of; one count may be given for any set of them. */
  readonly members: readonly AreaCode[];
  /** The exact count, also where it left rounded. */
  readonly value: number;
  readonly gevoelig: boolean;
  readonly lokaal: boolean;
}
