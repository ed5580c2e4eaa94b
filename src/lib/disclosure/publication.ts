import type { AreaCode } from '../areas/area.ts';
import type { Range } from './feasible-range.ts';

/** A line of the ledger: one count that has left, is about to, or is hidden among those that do. */
export interface Publication {
  /** What is counted, and of whom: only equal measures can be subtracted. */
  readonly measure: string;
  /** How the reader knows it: area, and period and part where those are told apart. */
  readonly area: AreaCode;
  /** Smallest areas that it is made of, each in its own period: a sum over years has them once for each year. */
  readonly members: readonly string[];
  /** Part that it counts, by trait (`soort`: `drugs`); a trait that is left out is counted whole. */
  readonly labels?: Readonly<Record<string, string>>;
  /** The exact count, also where it left rounded; null where it is hidden. */
  readonly value: number | null;
  /** What a reader may think of a count hidden for its own sake; left out where it is hidden for another's. */
  readonly between?: Range;
  /** Nobody said the period: that of `members` is the document's own. */
  readonly undated?: boolean;
  readonly gevoelig: boolean;
  readonly lokaal: boolean;
}

/** A publication that shows its count. */
export interface ShownPublication extends Publication {
  readonly value: number;
}

export const isShown = (publication: Publication): publication is ShownPublication =>
  publication.value !== null;
