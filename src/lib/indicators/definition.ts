import type { Level } from '../areas/area.ts';

export type IndicatorId = string;

/** Year (`2024`), quarter (`2024KW02`) or month (`2024MM07`), as in the column `periode`. */
export type Period = string;

/**
 * What kind of number an indicator is, and so which statistic belongs to it.
 *
 * `telling`: count per `per` of a denominator (rate) · `percentage`: share of a denominator ·
 * `gemiddelde`: mean · `mediaan`: median, never pooled · `index`: score, never pooled.
 */
export const sorts = ['telling', 'percentage', 'gemiddelde', 'mediaan', 'index'] as const;
export type Sort = (typeof sorts)[number];

export const directions = [
  'hoger_vraagt_aandacht',
  'lager_vraagt_aandacht',
  'context',
  'detectie_afhankelijk'
] as const;
export type Direction = (typeof directions)[number];

/** Why a value is missing or soft. `''`: nothing to say about it. */
export const marks = [
  '',
  'geheim',
  'onbekend',
  'nvt',
  'voorlopig',
  'geschat',
  'reeksbreuk',
  'bestaat_niet'
] as const;
export type Mark = (typeof marks)[number];

/** One indicator as the catalogue describes it; the columns of the table `indicatoren`. */
export interface Indicator {
  readonly id: IndicatorId;
  readonly naam: string;
  readonly naam_en: string;
  readonly thema: string;
  /** Unit as shown, for example `per 10.000 inwoners` or `% van de woningen`. */
  readonly eenheid: string;
  /** Multiplier of teller / noemer: 10000 for a rate, 100 for a percentage, 1 otherwise. */
  readonly per: number;
  readonly teller: string;
  readonly noemer: string;
  readonly soort: Sort;
  readonly additief: boolean;
  readonly richting: Direction;
  readonly gevoelig: boolean;
  /** Base to which the source rounds its counts; 0 when it does not. */
  readonly afronding: 0 | 5 | 10 | 100;
  readonly bron: string;
  readonly tabel: string;
  readonly licentie: string;
  readonly definitie: string;
  readonly definitie_en: string;
  readonly kanttekening: string;
  readonly niveaus: readonly Level[];
  readonly perioden: readonly Period[];
  /** First period of a new series, where the way of counting changed. */
  readonly reeksbreuk: Period | null;
}
