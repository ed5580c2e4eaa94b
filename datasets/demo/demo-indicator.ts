import type { Indicator } from '../../src/lib/indicators/definition.ts';
import type { DenominatorId } from './denominators.ts';

/** What the catalogue says of an indicator, and the fictitious parameters its figures are drawn with. */
export interface DemoIndicator extends Omit<Indicator, 'bron' | 'licentie' | 'niveaus' | 'perioden'> {
  /** Who publishes the real thing. */
  readonly naarModelVan: string;
  readonly model: Model;
}

interface Model {
  /** Null for a score, which has none. */
  readonly noemer: DenominatorId | null;
  /** Smallest areas for which it is published. */
  readonly finest: 'gemeente' | 'wijk' | 'buurt';
  readonly years: readonly number[];
  /** National value in 2020, in the indicator's unit. */
  readonly level: number;
  /** Standard deviation of the logarithm of the rate between gemeenten. */
  readonly spread: number;
  /** Correlation of that logarithm with the logarithm of density, −1 to 1. */
  readonly urban: number;
  /** Percent per year, everywhere. */
  readonly trend: number;
  /** The last year is provisional. */
  readonly provisional: boolean;
}
