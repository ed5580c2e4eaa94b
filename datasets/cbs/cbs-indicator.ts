import type { Level } from '../../src/lib/areas/area.ts';
import type { Indicator } from '../../src/lib/indicators/definition.ts';
import type { Measure } from './tables/table-rule.ts';

/**
 * How an indicator follows from measures: a share of sums, or a figure as CBS publishes it (with the count that
 * weighs it, where a file gives that too).
 */
type Formula =
  | { readonly teller: readonly Measure[]; readonly noemer: readonly Measure[] }
  | { readonly telling: Measure }
  | { readonly waarde: Measure; readonly gewicht?: Measure };

/** An indicator of the project that StatLine can fill; where and when it is known depends on the files. */
export interface CbsIndicator extends Omit<
  Indicator,
  'niveaus' | 'perioden' | 'bron' | 'tabel' | 'licentie' | 'reeksbreuk'
> {
  readonly formula: Formula;
  /** Levels that it may be shown at; absent: all that the files have. */
  readonly hoogstens?: readonly Level[];
}

type Given = Pick<
  CbsIndicator,
  'id' | 'naam' | 'naam_en' | 'thema' | 'eenheid' | 'definitie' | 'definitie_en' | 'formula'
> &
  Partial<CbsIndicator>;

/** A share of a whole: `%`, counts given. */
export const share = (given: Given & { readonly teller: string; readonly noemer: string }): CbsIndicator => ({
  ...plain(given),
  per: 100,
  soort: 'percentage',
  additief: true,
  ...given
});

/** A count per `per` of a denominator. */
export const rate = (
  given: Given & { readonly teller: string; readonly noemer: string; readonly per: number }
): CbsIndicator => ({ ...plain(given), soort: 'telling', additief: true, ...given });

/** A figure that CBS publishes without what it was made of: no test, no adding up. */
export const published = (given: Given & Pick<CbsIndicator, 'soort'>): CbsIndicator => ({
  ...plain(given),
  ...given
});

const plain = (given: Given): CbsIndicator => ({
  per: 1,
  teller: 'niet gepubliceerd',
  noemer: '',
  soort: 'index',
  additief: false,
  richting: 'context',
  gevoelig: false,
  afronding: 0,
  kanttekening: '',
  ...given
});
