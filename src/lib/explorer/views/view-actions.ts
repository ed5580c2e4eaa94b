import { createContext } from 'svelte';
import type { IndicatorId } from '../../indicators/definition.ts';
import type { ViewKind } from '../state.ts';

/** Forms in which a view can leave the explorer. */
export const viewFormats = ['png', 'svg', 'csv'] as const;
export type ViewFormat = (typeof viewFormats)[number];

/** What a view can ask of the screen it is on. */
export interface ViewActions {
  /** Makes a cell of the view in a picture. */
  pin(view: ViewKind): void;
  /** Takes the view out, through the gates. */
  save(view: ViewKind, format: ViewFormat): void;
  /** Opens the statement behind a view as a cell of its own, beside the view. */
  editSql(view: ViewKind): void;
  /** Tells how an indicator is counted and tested. */
  explain(indicator: IndicatorId): void;
  /** Figures are fictional. */
  readonly synthetic: boolean;
  /** Address where boundaries are loaded. */
  readonly boundaries: string;
}

export const [getViewActions, setViewActions] = createContext<ViewActions>();
