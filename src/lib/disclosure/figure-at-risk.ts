import type { DisclosurePolicy } from './policy.ts';

/** A number with what decides whether it may be shown. */
export interface FigureAtRisk {
  /** Count in the numerator; null when missing or not a count. */
  readonly teller: number | null;
  /** Null for a plain count. */
  readonly noemer: number | null;
  /** About a sensitive trait. */
  readonly gevoelig: boolean;
  readonly inkomen: boolean;
  /** From data that an analyst brought in. */
  readonly lokaal: boolean;
}

/** One reason to hide a number, found without looking at others. */
export interface DisclosureRule {
  readonly id: string;
  hides(figure: FigureAtRisk, policy: DisclosurePolicy): boolean;
}
