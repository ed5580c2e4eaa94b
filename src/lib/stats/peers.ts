import { standardise } from './standardise.ts';

/**
 * What gemeenten may be alike in. The list is closed: never an outcome, and never a trait of inhabitants such as origin,
 * religion or income.
 */
export type PeerFeature =
  'inwoners' | 'dichtheid' | 'stedelijkheid' | 'woningvoorraad' | 'bedrijvigheid' | 'grensligging';

/** A feature with one value per area, on a scale on which differences count alike (`logOf` for sizes). */
export interface Feature {
  readonly id: PeerFeature;
  readonly values: readonly number[];
}

export interface Peers {
  /** Places of the peers in the features' values, nearest first. */
  readonly places: readonly number[];
  /** Distance of each, in standard deviations. */
  readonly distances: readonly number[];
  /** Part of the squared distances of the peers that each feature brings, together 1. */
  readonly contributions: readonly { readonly id: PeerFeature; readonly share: number }[];
}

/** Sizes differ by factors: 20,000 and 40,000 inhabitants as much as 200,000 and 400,000. Zero counts as one. */
export const logOf = (value: number): number => Math.log(Math.max(1, value));

/**
 * Which areas are most like this one? (design: methods, 16)
 *
 * Variant: features are standardised over all areas and the `k` nearest by Euclidean distance are taken; areas at the
 * same distance keep their order. Units: standard deviations. A feature that is the same everywhere, or missing (NaN)
 * somewhere, takes no part; without any feature, or fewer than `k` others: null.
 */
export function peers(features: readonly Feature[], own: number, k = 15): Peers | null {
  const scaled = features.flatMap(({ id, values }) => {
    const z = standardise(values);
    return z ? [{ id, z }] : [];
  });
  const areas = scaled[0]?.z.length ?? 0;
  if (areas <= k) return null;
  const square = (z: readonly number[], place: number) => ((z[place] ?? 0) - (z[own] ?? 0)) ** 2;
  const nearest = Array.from({ length: areas }, (_, place) => ({
    place,
    square: scaled.reduce((sum, { z }) => sum + square(z, place), 0)
  }))
    .filter(({ place }) => place !== own)
    .sort((a, b) => a.square - b.square)
    .slice(0, k);
  const total = nearest.reduce((sum, peer) => sum + peer.square, 0);
  return {
    places: nearest.map(({ place }) => place),
    distances: nearest.map((peer) => Math.sqrt(peer.square)),
    contributions: scaled.map(({ id, z }) => ({
      id,
      share: total > 0 ? nearest.reduce((sum, { place }) => sum + square(z, place), 0) / total : 0
    }))
  };
}
