import type { AreaCode } from '../areas/area.ts';
import type { FigureClass } from '../charts/figure-class.ts';
import type { Insets } from './fit.ts';

/**
 * What an area shows: a tested class, that it was chosen, a step of a value scale (also to both sides of a comparison),
 * two patterns together, or nothing but land.
 */
export type AreaFill =
  | { readonly kind: 'class'; readonly class: FigureClass }
  | { readonly kind: 'chosen' }
  | { readonly kind: 'sequential'; readonly step: 0 | 1 | 2 | 3 | 4 | 5 }
  | { readonly kind: 'diverging'; readonly step: 0 | 1 | 2 | 3 | 4 | 5 | 6 }
  | { readonly kind: 'plain' }
  | { readonly kind: 'bivariate'; readonly a: 0 | 1 | 2; readonly b: 0 | 1 | 2 };

export interface MapLabel {
  readonly text: string;
  /** Written in the middle of these areas. */
  readonly areas: readonly AreaCode[];
  readonly chosen: boolean;
}

export interface ChoroplethData {
  readonly title: string;
  readonly height: number;
  /** Areas that fill the frame; null: the whole map. */
  readonly view: readonly AreaCode[] | null;
  /** Room for what floats over the map; 18 px all around when not given. */
  readonly inset?: Insets;
  readonly fills: Readonly<Record<AreaCode, AreaFill>>;
  /** How areas without a fill look: `pale` recedes behind the others, `plain` is a map to choose from. */
  readonly context: 'pale' | 'plain';
  /** Group of every area, for thin borders between groups; null: none. */
  readonly groupOf: ((code: AreaCode) => string | null) | null;
  /** Outlined together in ink: the region of the picture. */
  readonly region: readonly AreaCode[];
  /** Outlined together in petrol with a halo: what the reader chose. */
  readonly chosen: readonly AreaCode[];
  /** Outlined in thin petrol: what is brushed elsewhere. Fills stay. */
  readonly selected: readonly AreaCode[];
  readonly labels: readonly MapLabel[];
  /** Signs ▲ ▽ in areas that have room: where greyscale or dark can't carry the direction. */
  readonly signs: boolean;
}
