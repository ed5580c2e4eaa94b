import type { AreaCode } from '../../areas/area.ts';
import type { AreaFeature } from '../../indicators/area-features.ts';
import type { IndicatorId } from '../../indicators/definition.ts';
import type { Observation } from '../../indicators/observation.ts';
import { logOf, peers } from '../../stats/peers.ts';
import type { PeersOutput } from './output.ts';

/** A feature that is known of fewer gemeenten takes no part. */
const KNOWN_OF = 0.9;

/**
 * The gemeenten most like this one, in the features that are known of it and of nearly all others.
 *
 * A gemeente of which a compared feature is hidden or missing can't be a peer.
 */
export function findPeers(
  own: AreaCode,
  gemeenten: readonly AreaCode[],
  features: readonly AreaFeature[],
  observations: readonly Observation[],
  count: number
): PeersOutput {
  const unknown: PeersOutput = { refusal: 'unknown', areas: [], features: [], peers: [] };
  const figures = new Map(gemeenten.map((code) => [code, new Map<IndicatorId, Observation>()]));
  for (const one of observations) figures.get(one.gebied)?.set(one.indicator, one);

  const valuesOf = (feature: AreaFeature) =>
    new Map(
      gemeenten.flatMap((code): [AreaCode, number][] => {
        const value = feature.value(figures.get(code) ?? new Map());
        return value === null ? [] : [[code, value]];
      })
    );
  const known = features
    .map((feature) => ({ feature, values: valuesOf(feature) }))
    .filter(({ values }) => values.has(own) && values.size >= KNOWN_OF * gemeenten.length);
  const areas = gemeenten.filter((code) => known.every(({ values }) => values.has(code)));

  const compared = known.map(({ feature, values }) => ({
    id: feature.id,
    decimals: feature.decimals,
    values: areas.map((code) => values.get(code) ?? 0)
  }));
  const found = peers(
    compared.map(({ id, values }) => ({ id, values: values.map(logOf) })),
    areas.indexOf(own),
    count
  );
  if (!found) return unknown;
  const shares = new Map(found.contributions.map(({ id, share }) => [id, share]));
  return {
    refusal: null,
    areas,
    features: compared.map((one) => ({ ...one, share: shares.get(one.id) ?? 0 })),
    peers: found.places.map((place, i) => ({ area: areas[place] ?? '', distance: found.distances[i] ?? 0 }))
  };
}
