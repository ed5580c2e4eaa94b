import type { AreaCode } from '../../areas/area.ts';
import type { PeerFeature } from '../../stats/peers.ts';

/** One feature that gemeenten were compared in, with a value per area of `PeersOutput.areas`. */
interface ComparedFeature {
  readonly id: PeerFeature;
  readonly decimals: number;
  readonly values: readonly number[];
  /** Part of the distance to the peers that it brings, 0 to 1. */
  readonly share: number;
}

/** Gemeenten most like the area. Without peers only `refusal` says something. */
export interface PeersOutput {
  /** `gemeente`: peers exist for a gemeente only · `unknown`: too little is known of this one. */
  readonly refusal: 'gemeente' | 'unknown' | null;
  /** Gemeenten of which every compared feature is known. */
  readonly areas: readonly AreaCode[];
  readonly features: readonly ComparedFeature[];
  /** Nearest first; distance in standard deviations. */
  readonly peers: readonly { readonly area: AreaCode; readonly distance: number }[];
}
