import type { AreaCode } from '../areas/area.ts';

/** A line of the ledger: one count that has left, or is about to. */
export interface Publication {
  /** What is counted, and of whom: only equal measures can be subtracted. */
  readonly measure: string;
  /** Area or own region, as the reader knows it. */
  readonly area: AreaCode;
  /** Smallest areas that it is made of, each in its own period: a sum over years has them once for each year. */
  readonly members: readonly string[];
  /** The exact count, also where it left rounded. */
  readonly value: number;
  readonly gevoelig: boolean;
  readonly lokaal: boolean;
}
