import type { Level } from '../areas/area.ts';
import type { DisclosurePolicy } from './policy.ts';

/** A number with what decides whether it may be shown. */
export interface FigureAtRisk {
  /** Count in the numerator; null when missing or not a count. */
  readonly teller: number | null;
  /** The count was hidden by its source, or to keep another count hidden. */
  readonly geheim: boolean;
  /** Null for a plain count. */
  readonly noemer: number | null;
  /** Share or rate as shown, per `per` of the denominator; null for a plain count. */
  readonly waarde: number | null;
  readonly per: number;
  /** Digits behind the decimal point of `waarde` as shown. */
  readonly decimals: number;
  /** About a sensitive trait. */
  readonly gevoelig: boolean;
  readonly inkomen: boolean;
  /** From data that an analyst brought in. */
  readonly lokaal: boolean;
  /** Area that the number is about; null where it is not known. */
  readonly niveau: Level | null;
  readonly inwoners: number | null;
  readonly huishoudens: number | null;
  /** Who makes up an amount such as turnover; null for counts. */
  readonly bijdragen: Contributions | null;
}

/** What is known of those who make up an amount. */
interface Contributions {
  readonly ondernemingen: number | null;
  /** The source's own flag that one or two make up most of it; null where it gives none. */
  readonly dominant: boolean | null;
  /** Amounts per enterprise, in any order; null where only the total is known. */
  readonly amounts: readonly number[] | null;
}

/** One reason to hide a number, found without looking at others. */
export interface DisclosureRule {
  readonly id: string;
  hides(figure: FigureAtRisk, policy: DisclosurePolicy): boolean;
}

/** One reason to look twice at a number that may be shown. */
export interface DisclosureWarning {
  readonly id: string;
  warns(figure: FigureAtRisk, policy: DisclosurePolicy): boolean;
}

const nothingKnown: FigureAtRisk = {
  teller: null,
  geheim: false,
  noemer: null,
  waarde: null,
  per: 1,
  decimals: 0,
  gevoelig: false,
  inkomen: false,
  lokaal: false,
  niveau: null,
  inwoners: null,
  huishoudens: null,
  bijdragen: null
};

/** The facts that are known, completed with "not known" and "not sensitive" for the others. */
export const toFigureAtRisk = (known: Partial<FigureAtRisk>): FigureAtRisk => ({ ...nothingKnown, ...known });
