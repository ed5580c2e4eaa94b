import type { NumberStyle } from './estimate.ts';

/** One feature: where the area, its peers and all areas are on it. Places run from 0 to 1, left to right. */
export interface PeersRow {
  readonly id: string;
  readonly label: string;
  /** Of the area itself. */
  readonly value: number;
  readonly style: NumberStyle;
  readonly own: number;
  readonly peers: readonly number[];
  readonly spread: { readonly p5: number; readonly p25: number; readonly p75: number; readonly p95: number };
  /** Part of the distance to the peers that this feature brings, 0 to 1. */
  readonly share: number;
}

/** Why these areas are like this one: a strip per feature. */
export interface PeersData {
  readonly area: string;
  readonly count: number;
  readonly rows: readonly PeersRow[];
}
