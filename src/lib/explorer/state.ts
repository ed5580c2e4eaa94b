import type { AreaCode, CustomRegion } from '../areas/area.ts';
import type { GridLevel } from '../indicators/area-grid.ts';
import type { IndicatorId, Period } from '../indicators/definition.ts';

/** Every view of the explorer, in the order of its menu. */
export const viewKinds = [
  'map',
  'distribution',
  'trend',
  'ranking',
  'funnel',
  'scatter',
  'overview',
  'branches',
  'combination',
  'peers'
] as const;
export type ViewKind = (typeof viewKinds)[number];

/** How areas get their colour: tested against the comparison, by steps of the value, or tested on two indicators. */
export const classMethods = ['getoetst', 'quantile', 'natural', 'equal', 'diverging', 'bivariate'] as const;
export type ClassMethod = (typeof classMethods)[number];

/** What areas are drawn as: boundaries that the reader loaded, or else as the release's own schematic map; or equal tiles. */
export const mapKinds = ['loaded', 'schematic', 'tiles'] as const;
export type MapKind = (typeof mapKinds)[number];

/** What may be compared with. The last three are groups of gemeenten that become a region of their own. */
export const explorerComparisons = [
  'nederland',
  'provincie',
  'riec',
  'stedelijkheid',
  'vergelijkbaar',
  'selectie'
] as const;
export type ExplorerComparison = (typeof explorerComparisons)[number];

/** Values from `low` up to and including `high`, in the indicator's unit. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** A dimension of the crossfilter: its histogram is on screen; with a range, only areas inside it count. */
export interface Filter {
  readonly indicator: IndicatorId;
  readonly range: Range | null;
}

export const mostFilters = 8;

/** Everything that is being looked at: what the address holds, undo goes through and a saved view keeps. */
export interface Exploration {
  readonly level: GridLevel;
  /** Only areas inside this one (drilled, or a region); null: the whole country. */
  readonly within: AreaCode | null;
  readonly gebied: AreaCode;
  readonly periode: Period;
  /** A choice of the list, or the code of a custom region. */
  readonly vergelijking: ExplorerComparison | AreaCode;
  /** On the map, and in every view of one indicator. */
  readonly indicator: IndicatorId;
  /** Against which the scatter and the bivariate map set `indicator`; null: none. */
  readonly second: IndicatorId | null;
  /** At most `mostFilters`, each indicator once. */
  readonly filters: readonly Filter[];
  /** On screen, each once, in order. */
  readonly views: readonly ViewKind[];
  /** The one that fills the screen. */
  readonly full: ViewKind | null;
  readonly map: MapKind;
  readonly method: ClassMethod;
  /** Number of steps of every method but `getoetst`. */
  readonly steps: number;
  /** Values drawn towards what areas have in common (empirical Bayes) instead of raw ones. */
  readonly smoothed: boolean;
  /** Areas picked by click, lasso or key: of `level`, in the order of their codes; none: nothing is picked. */
  readonly selection: readonly AreaCode[];
  readonly regions: readonly CustomRegion[];
}
